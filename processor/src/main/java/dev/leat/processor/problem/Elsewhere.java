package dev.leat.processor.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * What to do in this compilation about something hidden in a class file.
 *
 * @param flow that cannot see it
 * @param home the package that can
 * @param leaveOut how to do without it, as in {@code delete Prices from `include`}; empty where that is not said in one
 *     place
 */
public record Elsewhere(String flow, String home, String leaveOut) {
    List<Fix> fixes(boolean isPrivate) {
        List<Fix> fixes = new ArrayList<>();
        if (!isPrivate && !home.isEmpty()) {
            fixes.add(Fix.of("move " + flow + " to the package " + home));
        }
        if (!leaveOut.isEmpty()) {
            fixes.add(Fix.of(leaveOut));
        }
        return fixes.isEmpty() ? List.of(Fix.of("use what is public in its place")) : fixes;
    }
}
