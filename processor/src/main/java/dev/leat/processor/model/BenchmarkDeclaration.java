package dev.leat.processor.model;

import dev.leat.Way;
import java.util.List;

/**
 * What was declared for benchmarks of a flow.
 *
 * @param request who asked for them
 * @param samples the flow's own first; there may be some that nobody asked for
 */
public record BenchmarkDeclaration(Request request, List<SampleDeclaration> samples) {
    public BenchmarkDeclaration {
        samples = List.copyOf(samples);
    }

    public boolean isRequested() {
        return request != Request.NONE;
    }

    /** Who asks for benchmarks, and how to take that back. */
    public enum Request {
        NONE(""),
        FLOW(Ways.withdrawal(Way.BENCHMARK)),
        OPTION("compile without -Aleat.benchmarks=true");

        private final String withdrawal;

        Request(String withdrawal) {
            this.withdrawal = withdrawal;
        }

        /** As an imperative. */
        public String withdrawal() {
            return withdrawal;
        }
    }
}
