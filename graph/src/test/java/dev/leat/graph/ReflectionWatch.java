package dev.leat.graph;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.connect.VMStartException;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.event.VMStartEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/**
 * Runs a program in a JVM of its own and, being its debugger, stops at each call of a reflective method. Who calls such
 * a method itself, and is not of the JDK, uses reflection; what the JDK calls in order to do something else, such as to
 * link a lambda expression, is the JDK's business.
 */
final class ReflectionWatch {
    private static final long PATIENCE = 60_000;

    /** Asked of a class that is at hand, and answered without a description of what is in it. */
    private static final String PLAIN =
            "arrayType|asSubclass|cast|componentType|desiredAssertionStatus|describeConstable"
                    + "|descriptorString|elementType|getClassLoader|getComponentType|getModifiers|getModule|getName"
                    + "|getPackageName|getProtectionDomain|getSimpleName|getSuperclass|getTypeName|is\\w+|toString";

    /**
     * By class, which of its methods are reflective. Some are missing: {@code loadClass}, since the JVM calls it for
     * whoever names a class; {@code MethodHandle.invoke}, which has no code to stop in, but a handle has to be looked
     * up first; {@code Array}, since all that copies arrays comes by, so that another test looks for it.
     */
    private static final Map<String, String> REFLECTIVE = Map.ofEntries(
            Map.entry("java.io.ObjectInputStream", "read(Object|Unshared)"),
            Map.entry("java.io.ObjectOutputStream", "write(Object|Unshared)"),
            Map.entry("java.lang.Class", "(?!(" + PLAIN + ")$).*"),
            Map.entry("java.lang.ClassLoader", "define.*|get(System)?Resource.*|resources"),
            Map.entry("java.lang.Module", "getResourceAsStream"),
            Map.entry("java.lang.invoke.MethodHandle", "invokeWithArguments"),
            Map.entry("java.lang.invoke.MethodHandleProxies", ".*"),
            Map.entry("java.lang.invoke.MethodHandles", "classData.*|.*[lL]ookup.*|reflectAs|.*VarHandle"),
            Map.entry("java.lang.invoke.MethodHandles$Lookup", "access.*|bind|define.*|ensure.*|find.*|unreflect.*"),
            Map.entry("java.lang.reflect.AccessibleObject", "(try)?[sS]etAccessible"),
            Map.entry("java.lang.reflect.Constructor", "newInstance|setAccessible"),
            Map.entry("java.lang.reflect.Field", "get(Boolean|Byte|Char|Double|Float|Int|Long|Short)?|set.*"),
            Map.entry("java.lang.reflect.Method", "invoke|setAccessible"),
            Map.entry("java.lang.reflect.Proxy", ".*"),
            Map.entry("java.util.ResourceBundle", "getBundle"),
            Map.entry("java.util.ServiceLoader", ".*"),
            Map.entry("java.util.concurrent.atomic.AtomicIntegerFieldUpdater", "newUpdater"),
            Map.entry("java.util.concurrent.atomic.AtomicLongFieldUpdater", "newUpdater"),
            Map.entry("java.util.concurrent.atomic.AtomicReferenceFieldUpdater", "newUpdater"),
            Map.entry("sun.misc.Unsafe", ".*"));

    private static final Pattern JDK = Pattern.compile("(java|javax|jdk|sun|com\\.sun)\\..*");

    private final Set<String> ours = new TreeSet<>();
    private final Set<String> others = new TreeSet<>();

    private ReflectionWatch() {}

    /**
     * What a program did.
     *
     * @param said what it printed
     * @param ours who of us called which reflective method
     * @param others the same of libraries
     */
    record Seen(String said, Set<String> ours, Set<String> others) {}

    /** Runs a program to its end. */
    static Seen run(Class<?> program, String classPath) throws IOException, InterruptedException {
        VirtualMachine machine = launch(program, classPath);
        Process process = machine.process();
        try {
            CompletableFuture<String> said = reading(process.getInputStream());
            CompletableFuture<String> complained = reading(process.getErrorStream());
            ReflectionWatch watch = new ReflectionWatch();
            watch.follow(machine, program.getName());
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(program + " ended with " + status + ": " + complained.join());
            }
            return new Seen(said.join(), watch.ours, watch.others);
        } finally {
            process.destroyForcibly();
        }
    }

    private static VirtualMachine launch(Class<?> program, String classPath) throws IOException {
        LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        arguments.get("options").setValue("-XX:TieredStopAtLevel=1 -cp \"" + classPath + "\"");
        arguments.get("main").setValue(program.getName());
        try {
            return connector.launch(arguments);
        } catch (IllegalConnectorArgumentsException | VMStartException failure) {
            throw new IOException(failure);
        }
    }

    private static CompletableFuture<String> reading(InputStream stream) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (stream) {
                        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                },
                task -> new Thread(task, "output").start());
    }

    private void follow(VirtualMachine machine, String program) throws IOException, InterruptedException {
        while (true) {
            EventSet events = machine.eventQueue().remove(PATIENCE);
            if (events == null) {
                throw new IOException("Nothing heard of " + program + " for " + PATIENCE + " ms");
            }
            for (Event event : events) {
                if (event instanceof VMDisconnectEvent) {
                    return;
                }
                if (event instanceof VMStartEvent) {
                    await(machine, program);
                } else if (event instanceof ClassPrepareEvent prepared) {
                    prepared(prepared.referenceType(), program);
                } else if (event instanceof BreakpointEvent stopped) {
                    note(stopped.thread());
                }
            }
            events.resume();
        }
    }

    /** What the JVM does before it comes to the program is not looked at. */
    private static void prepared(ReferenceType type, String program) {
        if (!type.name().equals(program)) {
            stopIn(type);
            return;
        }
        for (String name : REFLECTIVE.keySet()) {
            await(type.virtualMachine(), name);
            type.virtualMachine().classesByName(name).forEach(ReflectionWatch::stopIn);
        }
    }

    private static void await(VirtualMachine machine, String name) {
        ClassPrepareRequest request = machine.eventRequestManager().createClassPrepareRequest();
        request.addClassFilter(name);
        request.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
        request.enable();
    }

    private static void stopIn(ReferenceType type) {
        for (Method method : type.methods()) {
            if (method.declaringType().equals(type)
                    && isReflective(method)
                    && !method.isNative()
                    && !method.isAbstract()) {
                EventRequest request =
                        type.virtualMachine().eventRequestManager().createBreakpointRequest(method.location());
                request.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
                request.enable();
            }
        }
    }

    private static boolean isReflective(Method method) {
        return (method.isPublic() || method.isProtected())
                && method.name()
                        .matches(REFLECTIVE.getOrDefault(method.declaringType().name(), ""));
    }

    /**
     * Looks no further than at the direct caller: whoever had called another reflective method that calls this one
     * would have been stopped there.
     */
    private void note(ThreadReference thread) {
        try {
            if (thread.frameCount() < 2) {
                return;
            }
            List<StackFrame> top = thread.frames(0, 2);
            Method called = top.get(0).location().method();
            String caller = top.get(1).location().declaringType().name();
            if (!JDK.matcher(caller).matches()) {
                Set<String> calls = caller.startsWith("dev.leat.") ? ours : others;
                calls.add(simpleName(caller) + " calls "
                        + simpleName(called.declaringType().name()) + "." + called.name());
            }
        } catch (IncompatibleThreadStateException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Without the package; of a hidden class that of which it is a copy, or in which the lambda expression is. */
    private static String simpleName(String name) {
        return name.replaceFirst("(\\$\\$Lambda|[/.]0x).*", "").replaceFirst(".*[.$](?=.)", "");
    }
}
