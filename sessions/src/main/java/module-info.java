/** Many sessions of a flow by key. */
module dev.leat.sessions {
    requires static org.jspecify;
    requires transitive dev.leat.runtime;
    requires com.github.benmanes.caffeine;

    exports dev.leat.sessions;
}
