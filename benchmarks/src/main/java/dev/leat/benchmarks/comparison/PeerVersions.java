package dev.leat.benchmarks.comparison;

import com.google.common.util.concurrent.ListenableFuture;
import com.linkedin.parseq.Engine;
import dagger.producers.ProductionComponent;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jeasy.rules.api.RulesEngine;
import reactor.core.publisher.Mono;

/** Which versions of the peers are on the class path: Maven puts them into the names of the jars. */
final class PeerVersions {
    private static final List<Class<?>> PEERS = List.of(
            Mono.class,
            Single.class,
            Uni.class,
            Engine.class,
            ProductionComponent.class,
            ListenableFuture.class,
            KieBaseBuilder.class,
            RulesEngine.class);

    private PeerVersions() {}

    /** As in {@code reactor-core-3.8.8, rxjava-3.1.12}. */
    static String line() {
        return PEERS.stream().map(PeerVersions::jar).collect(Collectors.joining(", "));
    }

    private static String jar(Class<?> peer) {
        try {
            Path jar = Path.of(
                    peer.getProtectionDomain().getCodeSource().getLocation().toURI());
            return String.valueOf(jar.getFileName()).replaceFirst("\\.jar$", "");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
