package dev.leat.processor.model;

/** What containers the compilation knows, and so by which annotation and type the flow's constructor is injected. */
public enum Injection {
    JAKARTA("jakarta.inject.", "jakarta.inject.Provider", "get"),
    JAVAX("javax.inject.", "javax.inject.Provider", "get"),
    /** Spring alone, which injects into a single constructor without an annotation. */
    SPRING("", "org.springframework.beans.factory.ObjectFactory", "getObject"),
    /** None: a supplier stands in for the provider. */
    NONE("", "java.util.function.Supplier", "get");

    /** What Spring's component scan looks for. */
    public static final String SPRING_COMPONENT = "org.springframework.stereotype.Component";

    private final String prefix;
    private final String provider;
    private final String getter;

    Injection(String prefix, String provider, String getter) {
        this.prefix = prefix;
        this.provider = provider;
        this.getter = getter;
    }

    /** Whether the constructor is marked by {@link #inject()}. */
    public boolean isMarked() {
        return !prefix.isEmpty();
    }

    public String inject() {
        return prefix + "Inject";
    }

    public String singleton() {
        return prefix + "Singleton";
    }

    /** The type that gives an object for each run. */
    public String provider() {
        return provider;
    }

    /** The method by which it does. */
    public String getter() {
        return getter;
    }
}
