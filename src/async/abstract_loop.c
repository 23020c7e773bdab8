/* AbstractEventLoop: what scripts may derive a loop of their own from. Its methods say that they are missing; those that
 * no loop has yet also say why. */
#include "async/event_loop.h"
#include "object/class.h"
#include "object/error.h"
#include "object/str.h"

static AsValue not_implemented(AsVM *vm, AsValue *args)
{
    (void)args;
    return as_raise(vm, AS_NOT_IMPLEMENTED_ERROR, NULL);
}

static AsValue not_offered(AsVM *vm, AsValue self, const char *what)
{
    AsValue args[] = {self, as_str_from_text(vm, what)};
    return as_event_loop_policy(vm, "asyncio.base_events", "_not_offered", args, 2);
}

static AsValue network(AsVM *vm, AsValue *args)
{
    return not_offered(vm, args[0], "_NETWORK");
}

static AsValue processes(AsVM *vm, AsValue *args)
{
    return not_offered(vm, args[0], "_PROCESSES");
}

static AsValue pipes(AsVM *vm, AsValue *args)
{
    return not_offered(vm, args[0], "_PIPES");
}

static AsValue abstract___new__(AsVM *vm, AsValue *args)
{
    return as_value(as_instance_new(vm, as_type(args[0]), 0));
}

static const AsMethod methods[] = {
    {"__new__(cls, /, ...)", abstract___new__, NULL},
    {"@def run_forever(self)", not_implemented, NULL},
    {"@def run_until_complete(self, future)", not_implemented, NULL},
    {"@def stop(self)", not_implemented, NULL},
    {"@def is_running(self)", not_implemented, NULL},
    {"@def is_closed(self)", not_implemented, NULL},
    {"@def close(self)", not_implemented, NULL},
    {"@def shutdown_asyncgens(self)", not_implemented, NULL},
    {"@def shutdown_default_executor(self)", not_implemented, NULL},
    {"@def call_soon(self, callback, *args, context=None)", not_implemented, NULL},
    {"@def call_soon_threadsafe(self, callback, *args, context=None)", not_implemented, NULL},
    {"@def call_later(self, delay, callback, *args, context=None)", not_implemented, NULL},
    {"@def call_at(self, when, callback, *args, context=None)", not_implemented, NULL},
    {"@def time(self)", not_implemented, NULL},
    {"@def create_future(self)", not_implemented, NULL},
    {"@def create_task(self, coro, *, name=None, context=None)", not_implemented, NULL},
    {"@def run_in_executor(self, executor, func, *args)", not_implemented, NULL},
    {"@def set_default_executor(self, executor)", not_implemented, NULL},
    {"@def add_reader(self, fd, callback, *args)", not_implemented, NULL},
    {"@def remove_reader(self, fd)", not_implemented, NULL},
    {"@def add_writer(self, fd, callback, *args)", not_implemented, NULL},
    {"@def remove_writer(self, fd)", not_implemented, NULL},
    {"@def add_signal_handler(self, sig, callback, *args)", not_implemented, NULL},
    {"@def remove_signal_handler(self, sig)", not_implemented, NULL},
    {"@def set_task_factory(self, factory)", not_implemented, NULL},
    {"@def get_task_factory(self)", not_implemented, NULL},
    {"@def get_exception_handler(self)", not_implemented, NULL},
    {"@def set_exception_handler(self, handler)", not_implemented, NULL},
    {"@def default_exception_handler(self, context)", not_implemented, NULL},
    {"@def call_exception_handler(self, context)", not_implemented, NULL},
    {"@def get_debug(self)", not_implemented, NULL},
    {"@def set_debug(self, enabled)", not_implemented, NULL},
    {"@def create_connection(self, *args, **kwargs)", network, NULL},
    {"@def create_datagram_endpoint(self, *args, **kwargs)", network, NULL},
    {"@def create_server(self, *args, **kwargs)", network, NULL},
    {"@def create_unix_connection(self, *args, **kwargs)", network, NULL},
    {"@def create_unix_server(self, *args, **kwargs)", network, NULL},
    {"@def connect_accepted_socket(self, *args, **kwargs)", network, NULL},
    {"@def getaddrinfo(self, *args, **kwargs)", network, NULL},
    {"@def getnameinfo(self, *args, **kwargs)", network, NULL},
    {"@def sendfile(self, *args, **kwargs)", network, NULL},
    {"@def start_tls(self, *args, **kwargs)", network, NULL},
    {"@def sock_accept(self, *args, **kwargs)", network, NULL},
    {"@def sock_connect(self, *args, **kwargs)", network, NULL},
    {"@def sock_recv(self, *args, **kwargs)", network, NULL},
    {"@def sock_recv_into(self, *args, **kwargs)", network, NULL},
    {"@def sock_recvfrom(self, *args, **kwargs)", network, NULL},
    {"@def sock_recvfrom_into(self, *args, **kwargs)", network, NULL},
    {"@def sock_sendall(self, *args, **kwargs)", network, NULL},
    {"@def sock_sendfile(self, *args, **kwargs)", network, NULL},
    {"@def sock_sendto(self, *args, **kwargs)", network, NULL},
    {"@def subprocess_exec(self, *args, **kwargs)", processes, NULL},
    {"@def subprocess_shell(self, *args, **kwargs)", processes, NULL},
    {"@def connect_read_pipe(self, *args, **kwargs)", pipes, NULL},
    {"@def connect_write_pipe(self, *args, **kwargs)", pipes, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_abstract_loop_spec = {
    .name = "asyncio.events.AbstractEventLoop", .flags = AS_TYPE_SHORT,
    .methods = methods,
};
