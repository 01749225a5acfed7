package dev.leat.jmh.report;

import dev.leat.jmh.result.Results;
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
        return of(results, FlowPlan::find);
    }

    /** @param plans finds the plan of a flow by the name of its declaration */
    static String of(Results results, Function<String, Optional<FlowPlan>> plans) {
        return resource("report.html")
                .replace("/* report.css */", resource("report.css"))
                .replace("/* report.js */", resource("report.js"))
                .replace("/* data */", PageData.of(results, plans));
    }

    private static String resource(String name) {
        try (InputStream bytes = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
