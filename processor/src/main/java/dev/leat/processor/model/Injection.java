package dev.leat.processor.model;

/** Which dependency injection annotations the compilation offers. */
public enum Injection {
    JAKARTA("jakarta.inject.", "jakarta.inject.Provider"),
    JAVAX("javax.inject.", "javax.inject.Provider"),
    /** None: the constructor stays bare, and a supplier stands in for the provider. */
    NONE("", "java.util.function.Supplier");

    private final String prefix;
    private final String provider;

    Injection(String prefix, String provider) {
        this.prefix = prefix;
        this.provider = provider;
    }

    public String inject() {
        return prefix + "Inject";
    }

    public String singleton() {
        return prefix + "Singleton";
    }

    public String provider() {
        return provider;
    }
}
