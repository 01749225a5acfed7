package dev.leat.integration.compilers;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;

/** Hides a compiler's own class behind the interface that everyone may rely on. */
final class Proxied {
    private Proxied() {}

    static <T> T behind(Class<T> type, T hidden) {
        return behind(type, hidden, Map.of());
    }

    /** @param answers what methods without parameters return, by name, in place of what they would */
    static <T> T behind(Class<T> type, T hidden, Map<String, ?> answers) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (answers.containsKey(method.getName())) {
                return answers.get(method.getName());
            }
            try {
                return method.invoke(hidden, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
