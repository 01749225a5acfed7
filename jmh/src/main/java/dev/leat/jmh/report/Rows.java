package dev.leat.jmh.report;

import dev.leat.jmh.result.Contender;
import dev.leat.jmh.result.Failure;
import dev.leat.jmh.result.Group;
import dev.leat.jmh.result.Spread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A group as cells of text: its contenders, fastest first, and those that failed. */
final class Rows {
    private static final String NOTHING = "–";

    private final Group group;
    private final Scale scale;

    Rows(Group group) {
        this.group = group;
        this.scale = Scale.of(group.ranking().stream()
                .mapToDouble(each -> each.cpuNanos().median())
                .findFirst()
                .orElse(1));
    }

    static Rows of(Group group) {
        return new Rows(group);
    }

    Scale scale() {
        return scale;
    }

    /** The heading of the last but two columns. */
    String comparison() {
        if (group.subject().isSteps()) {
            return "share";
        }
        return group.baseline().map(each -> "× " + each.name()).orElse("ratio");
    }

    /** Name, processor time, comparison, time on the clock, bytes. */
    List<List<String>> cells() {
        List<List<String>> rows = new ArrayList<>();
        double sum = group.ranking().stream()
                .mapToDouble(each -> each.cpuNanos().median())
                .sum();
        for (Contender each : inOrder(group)) {
            rows.add(List.of(
                    each.name(),
                    Wording.quartiles(each.cpuNanos(), scale),
                    comparison(each, sum),
                    scale.number(each.clockNanos().median()),
                    bytes(each)));
        }
        return rows;
    }

    /** Ways are ranked fastest first, steps by their share. */
    static List<Contender> inOrder(Group group) {
        List<Contender> order = new ArrayList<>(group.ranking());
        if (group.subject().isSteps()) {
            Collections.reverse(order);
        }
        return order;
    }

    /** A line about each contender that failed. */
    List<String> failures() {
        List<String> lines = new ArrayList<>();
        for (Contender each : group.contenders()) {
            if (!each.failures().isEmpty()) {
                lines.add(failure(each));
            }
        }
        return lines;
    }

    private static String failure(Contender contender) {
        Failure first = contender.failures().get(0);
        int rounds = contender.rounds().size() + contender.failures().size();
        String when = contender.measured()
                ? "in " + contender.failures().size() + " of " + rounds + " rounds"
                : rounds == 1 ? "" : "in all " + rounds + " rounds";
        return (contender.name() + " failed " + when).strip() + ": " + first.message();
    }

    private String comparison(Contender contender, double sum) {
        if (group.subject().isSteps()) {
            return sum == 0 ? NOTHING : Wording.percent(contender.cpuNanos().median() / sum);
        }
        if (group.baseline().filter(contender::equals).isPresent()) {
            return Wording.times(1);
        }
        return group.ratio(contender).map(Wording::ratio).orElse(NOTHING);
    }

    static String bytes(Contender contender) {
        return contender.bytes().map(Spread::median).map(Wording::bytes).orElse(NOTHING);
    }
}
