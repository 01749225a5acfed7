package dev.leat.jmh.report;

import dev.leat.jmh.result.Results;
import dev.leat.model.Flow;
import dev.leat.model.json.FlowJson;
import dev.leat.model.json.JsonException;
import dev.leat.runtime.FlowResources;
import dev.leat.runtime.MissingFlowResourceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Puts the page together: one file that asks the network for nothing. */
final class Page {
    private Page() {}

    static String of(Results results) {
        return of(results, Page::plan);
    }

    /** @param plans finds the plan of a flow by the name of its declaration */
    static String of(Results results, Function<String, Optional<Flow>> plans) {
        return resource("report.html")
                .replace("/* report.css */", resource("report.css"))
                .replace("/* report.js */", resource("report.js"))
                .replace("/* data */", new PageData(results, plans).json().scriptText());
    }

    /** The plan that lies beside a flow, if it is on the class path and of this release. */
    static Optional<Flow> plan(String flow) {
        try {
            Class<?> declaration = Class.forName(flow, false, Page.class.getClassLoader());
            return Optional.of(FlowJson.read(FlowResources.of(declaration).plan()));
        } catch (ClassNotFoundException | LinkageError | MissingFlowResourceException | JsonException absent) {
            return Optional.empty();
        }
    }

    private static String resource(String name) {
        try (InputStream bytes = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
