package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sheets of a hundred steps and more, whose inputs have passes of their own, run exactly the steps that a simple model
 * runs: with values that turn out the same, steps that fail and recover, values read half-way, and observers.
 */
final class SheetPassesTest {
    private static final int INPUTS = 6;
    private static final int MOST_BYTES = 4_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void passesRunWhatTheModelRuns(int seed) throws Exception {
        Random random = new Random(seed);
        // With 900 steps, an input is taken in more blocks than a setter marks by itself.
        int size = seed == 4 ? 900 : 100 + random.nextInt(120);
        List<TreeSet<Integer>> takes = takes(size, random);
        CompiledFlow compiled = CompiledFlow.of(List.of(
                JavaFileObjects.forSourceString("Followed", flow(takes)),
                JavaFileObjects.forSourceString("Model", model(takes)),
                JavaFileObjects.forSourceString("FollowedCheck", check(size, seed))));

        assertThat(compiled.check()).containsExactly("FollowedCheck");
        Map<String, Integer> sizes = MethodSizes.of(compiled);
        assertThat(sizes).containsKey("FollowedFlowSheet.afterI5");
        sizes.forEach((method, bytes) -> {
            if (method.startsWith("FollowedFlowSheet")) {
                assertThat(bytes).as(method).isLessThan(method.contains("value") ? MethodSizes.HUGE : MOST_BYTES);
            }
        });
    }

    /** By step what it takes: steps, and inputs as complements. The last takes all that no other does. */
    private static List<TreeSet<Integer>> takes(int size, Random random) {
        List<TreeSet<Integer>> all = new ArrayList<>();
        TreeSet<Integer> untaken = new TreeSet<>();
        for (int step = 0; step < size - 1; step++) {
            TreeSet<Integer> takes = new TreeSet<>();
            for (int k = random.nextInt(3); k >= 0 && step > 0; k--) {
                takes.add(Math.max(0, step - 1 - random.nextInt(30)));
            }
            if (step < INPUTS || random.nextInt(12) == 0) {
                takes.add(~(step < INPUTS ? step : Math.min(INPUTS - 1, step * INPUTS / size + random.nextInt(2))));
            }
            if (step % 40 == 0) {
                takes.add(~0);
            }
            untaken.removeAll(takes);
            untaken.add(step);
            all.add(takes);
        }
        all.add(untaken);
        return all;
    }

    private static String flow(List<TreeSet<Integer>> takes) {
        String steps = IntStream.range(0, takes.size())
                .mapToObj(step -> {
                    String parameters = takes.get(step).stream()
                            .map(taken -> taken < 0 ? "@Input int i" + ~taken : "int v" + taken)
                            .collect(Collectors.joining(", "));
                    String sum = takes.get(step).stream()
                            .map(taken -> taken < 0 ? "i" + ~taken : "v" + taken)
                            .collect(Collectors.joining(" + "));
                    String processor = step % 31 == 9 ? "@Processor(cutOff = CutOff.NEVER)" : "@Processor";
                    String opened = step % 37 == 5 ? ", @Depends(scope = RUN) Opened opened" : "";
                    return "%s static int v%d(%s%s) { return run(%d, %s); }"
                            .formatted(processor, step, parameters, opened, step, sum);
                })
                .collect(Collectors.joining("\n"));
        String inputs =
                IntStream.range(0, INPUTS).mapToObj(i -> "\"i" + i + "\"").collect(Collectors.joining(", "));
        return """
                import static dev.leat.Depends.Scope.RUN;
                import dev.leat.*;
                import java.util.*;

                @Flow(ways = Way.SHEET, inputs = {%s})
                final class Followed {
                  static final List<Integer> ran = new ArrayList<>();

                  static final class Opened implements AutoCloseable {
                    static int open;
                    Opened() { open++; }
                    @Override public void close() { open--; }
                  }

                  static int run(int step, int sum) {
                    ran.add(step);
                    return made(step, sum);
                  }

                  /** Often the same as before; some fail now and then. */
                  static int made(int step, int sum) {
                    int made = Math.floorMod(sum * (2 * step + 1), step %% 3 == 0 ? 2 : 1_000);
                    if (step %% 8 == 3 && made %% 97 == 1) {
                      throw new IllegalArgumentException(step + " of " + sum);
                    }
                    return made;
                  }

                %s
                }
                """.formatted(inputs, steps);
    }

    private static String model(List<TreeSet<Integer>> takes) {
        String rows = takes.stream()
                .map(taken -> taken.stream().map(String::valueOf).collect(Collectors.joining(", ", "{", "}")))
                .collect(Collectors.joining(",\n"));
        return """
                import java.util.*;

                /** Each step has a flag that says whether an argument has changed. */
                final class Model {
                  static final int[][] TAKES = {
                %s
                  };
                  final List<Integer> ran = new ArrayList<>();
                  final int[] inputs = new int[%d];
                  final int[] values = new int[TAKES.length];
                  final boolean[] dirty = new boolean[TAKES.length];
                  final String[] failures = new String[TAKES.length];

                  Model() {
                    Arrays.fill(dirty, true);
                  }

                  void set(int input, int value) {
                    if (inputs[input] != value) {
                      inputs[input] = value;
                      mark(~input);
                    }
                  }

                  private void mark(int changed) {
                    for (int step = 0; step < TAKES.length; step++) {
                      if (Arrays.binarySearch(TAKES[step], changed) >= 0) {
                        dirty[step] = true;
                      }
                    }
                  }

                  String read(int last) {
                    boolean[] needed = new boolean[TAKES.length];
                    needed[last] = true;
                    for (int step = last; step >= 0; step--) {
                      for (int taken : TAKES[step]) {
                        if (needed[step] && taken >= 0) {
                          needed[taken] = true;
                        }
                      }
                    }
                    boolean[] broken = new boolean[TAKES.length];
                    String failure = null;
                    for (int step = 0; step <= last; step++) {
                      if (needed[step]) {
                        make(step, broken);
                        failure = failure == null ? failures[step] : failure;
                      }
                    }
                    return failure == null ? String.valueOf(values[last]) : failure;
                  }

                  private void make(int step, boolean[] broken) {
                    int sum = 0;
                    for (int taken : TAKES[step]) {
                      broken[step] |= taken >= 0 && broken[taken];
                      sum += taken < 0 ? inputs[~taken] : values[taken];
                    }
                    if (!broken[step] && dirty[step]) {
                      dirty[step] = false;
                      failures[step] = null;
                      ran.add(step);
                      try {
                        int made = Followed.made(step, sum);
                        if (made != values[step] || step %% 31 == 9) {
                          values[step] = made;
                          mark(step);
                        }
                      } catch (IllegalArgumentException failure) {
                        failures[step] = failure.getMessage();
                      }
                    }
                    broken[step] |= failures[step] != null;
                  }
                }
                """.formatted(rows, INPUTS);
    }

    private static String check(int size, int seed) {
        String reads = IntStream.range(0, size)
                .mapToObj(step -> "case %d -> sheet.v%d();".formatted(step, step))
                .collect(Collectors.joining("\n"));
        String sets = IntStream.range(0, INPUTS)
                .mapToObj(input -> "case %d -> sheet.i%d(value);".formatted(input, input))
                .collect(Collectors.joining("\n"));
        return """
                import static org.assertj.core.api.Assertions.assertThat;

                import dev.leat.runtime.sheet.Registration;
                import java.util.*;

                final class FollowedCheck {
                  public static void main(String[] args) {
                    Random random = new Random(%1$d);
                    for (int round = 0; round < %7$d; round++) {
                      FollowedFlowSheet sheet = new FollowedFlow(Followed.Opened::new).sheet();
                      Model model = new Model();
                      for (int input = 0; input < %2$d; input++) {
                        set(sheet, input, 0);
                      }
                      for (int i = 0; i < 200; i++) {
                        act(random, sheet, model);
                        Collections.sort(Followed.ran); // What failed is tried again last.
                        Collections.sort(model.ran);
                        assertThat(Followed.ran).as("round %%d, %%d", round, i).isEqualTo(model.ran);
                        assertThat(Followed.Opened.open).isZero();
                        Followed.ran.clear();
                        model.ran.clear();
                      }
                    }
                  }

                  private static void act(Random random, FollowedFlowSheet sheet, Model model) {
                    int last = %3$d - 1;
                    if (random.nextInt(40) == 0) {
                      String[] told = {model.read(last)};
                      Registration registration = sheet.on().v%4$d((before, now) -> told[0] = String.valueOf(now));
                      for (int i = 0; i < 5; i++) {
                        sheet.change(cells -> {
                          change(random, cells, model);
                          assertThat(read(cells, last)).isEqualTo(model.read(last));
                        });
                        String made = model.read(last);
                        if (!made.contains("of")) { // A failure is not told.
                          assertThat(told[0]).isEqualTo(made);
                        }
                        change(random, sheet, model);
                        model.read(last);
                      }
                      registration.close();
                    }
                    for (int changes = Math.min(1, random.nextInt(10)) + random.nextInt(12) / 9; changes > 0; changes--) {
                      change(random, sheet, model);
                    }
                    int read = random.nextInt(4) == 0 ? random.nextInt(%3$d) : last;
                    assertThat(read(sheet, read)).isEqualTo(model.read(read));
                  }

                  private static void change(Random random, FollowedFlowSheet sheet, Model model) {
                    int input = random.nextInt(%2$d);
                    int value = random.nextInt(100);
                    model.set(input, value);
                    set(sheet, input, value);
                  }

                  private static void set(FollowedFlowSheet sheet, int input, int value) {
                    switch (input) {
                      %5$s
                      default -> throw new AssertionError();
                    }
                  }

                  private static String read(FollowedFlowSheet sheet, int value) {
                    try {
                      return String.valueOf(switch (value) {
                        %6$s
                        default -> throw new AssertionError();
                      });
                    } catch (IllegalArgumentException failure) {
                      return failure.getMessage();
                    }
                  }
                }
                """.formatted(seed, INPUTS, size, size - 1, sets, reads, size > 500 ? 2 : 40);
    }
}
