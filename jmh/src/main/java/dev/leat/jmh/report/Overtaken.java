package dev.leat.jmh.report;

import dev.leat.jmh.result.Contender;
import dev.leat.jmh.result.Group;
import dev.leat.jmh.result.Results;
import dev.leat.jmh.result.Spread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where something is faster than the flow's {@code run}. It is said before anything else.
 *
 * @param group where
 * @param faster what is faster, the fastest first
 */
record Overtaken(Group group, List<Faster> faster) {
    /**
     * @param contender what is faster
     * @param ratio how many times the time of {@code run} it takes
     */
    record Faster(Contender contender, Spread ratio) {}

    /** All groups where it is so. */
    static List<Overtaken> in(Results results) {
        List<Overtaken> all = new ArrayList<>();
        for (Group group : results.groups()) {
            List<Faster> faster = faster(group);
            if (!faster.isEmpty()) {
                all.add(new Overtaken(group, faster));
            }
        }
        return all;
    }

    /** How many groups have a {@code run} beside something else. */
    static long contests(Results results) {
        return results.groups().stream().filter(Overtaken::isContest).count();
    }

    private static boolean isContest(Group group) {
        return !group.subject().isSteps()
                && group.contender(Group.RUN).isPresent()
                && group.ranking().size() > 1;
    }

    private static List<Faster> faster(Group group) {
        if (!isContest(group)) {
            return List.of();
        }
        Contender run = group.contender(Group.RUN).orElseThrow();
        List<Faster> faster = new ArrayList<>();
        for (Contender contender : group.ranking()) {
            contender
                    .ratioTo(run)
                    .filter(Overtaken::isClear)
                    .ifPresent(ratio -> faster.add(new Faster(contender, ratio)));
        }
        faster.sort(Comparator.comparingDouble(each -> each.ratio().median()));
        return faster;
    }

    /** In three rounds of four; anything less is noise. */
    private static boolean isClear(Spread ratio) {
        return ratio.upperQuartile() < 1;
    }
}
