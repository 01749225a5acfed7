package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Lazy values of a flow whose guards are too deep for calls: each of 300 values is guarded by two conditions of the one
 * before. Everything is asked on the smallest stack there is.
 */
final class DeepGuardsTest {
    private static final int LAYERS = 300;

    private static final String CHECK = """
            import static org.assertj.core.api.Assertions.assertThat;
            import static org.assertj.core.api.Assertions.catchThrowable;

            import dev.leat.runtime.ConditionFailedException;
            import java.lang.reflect.InvocationTargetException;
            import java.lang.reflect.Method;
            import java.util.Arrays;
            import java.util.Optional;
            import java.util.Random;
            import java.util.concurrent.FutureTask;

            final class DeepCheck {
              static final int LAYERS = 300;

              public static void main(String[] args) throws Exception {
                FutureTask<Void> all = new FutureTask<>(DeepCheck::all, null);
                new Thread(null, all, "small", 1).start();
                all.get();
              }

              static void all() {
                boolean[] yes = new boolean[LAYERS];
                Arrays.fill(yes, true);
                asks(yes, new boolean[LAYERS]);
                asks(new boolean[LAYERS], yes);
                asks(yes, yes);
                Random random = new Random(11);
                for (int i = 0; i < 50; i++) {
                  asks(random(random, 50), random(random, 90 + i % 11));
                }
                replaced(yes);
                conditionsFail(yes);
                valuesFail(yes);
                knownOnTheRight(yes);
              }

              static boolean[] random(Random random, int percent) {
                boolean[] flags = new boolean[LAYERS];
                for (int i = 0; i < LAYERS; i++) {
                  flags[i] = random.nextInt(100) < percent;
                }
                return flags;
              }

              /** What has to have run once the value of a layer has been asked for. */
              record Expected(Integer value, int[] c, int[] d, int[] v) {
                static Expected of(int layer, int x, boolean[] cs, boolean[] ds) {
                  int[] c = new int[LAYERS];
                  int[] d = new int[LAYERS];
                  int[] v = new int[LAYERS];
                  Integer value = x;
                  v[0] = 1;
                  for (int i = 1; i <= layer && value != null; i++) {
                    c[i] = 1;
                    d[i] = cs[i] ? 0 : 1;
                    boolean holds = cs[i] || ds[i];
                    v[i] = holds || i % 10 == 0 ? 1 : 0;
                    value = holds ? Integer.valueOf(value + 1) : i % 10 == 0 ? Integer.valueOf(-value) : null;
                  }
                  return new Expected(value, c, d, v);
                }
              }

              static void asks(boolean[] c, boolean[] d) {
                Deep.clear();
                DeepFlowLazy lazy = DeepFlow.create().lazy(7, c, d);
                for (int layer : new int[] {0, 1, 120, 119, 120, 150, LAYERS - 1, LAYERS - 1, 3}) {
                  int deepest = Math.max(layer, Deep.deepest());
                  Expected expected = Expected.of(layer, 7, c, d);
                  assertThat(value(lazy, "v" + layer)).isEqualTo(Optional.ofNullable(expected.value()));
                  assertRan(Expected.of(deepest, 7, c, d));
                }
                assertThat(DeepFlow.create().run(7, c, d).v299())
                    .isEqualTo(Optional.ofNullable(Expected.of(LAYERS - 1, 7, c, d).value()));

                Deep.clear();
                lazy = DeepFlow.create().lazy(7, c, d);
                Expected before = Expected.of(199, 7, c, d);
                assertThat(value(lazy, "d200"))
                    .isEqualTo(before.value() == null ? Optional.empty() : Optional.of(d[200]));
                before.d()[200] = before.value() == null ? 0 : 1;
                assertRan(before);
              }

              static void assertRan(Expected expected) {
                assertThat(Deep.C).isEqualTo(expected.c());
                assertThat(Deep.D).isEqualTo(expected.d());
                assertThat(Deep.V).isEqualTo(expected.v());
              }

              static void replaced(boolean[] yes) {
                Deep.clear();
                DeepFlowLazy lazy = DeepFlow.builder().c290(false).v150(1000).build().lazy(7, yes, yes);
                assertThat(lazy.v299()).contains(1000 + 149);
                assertThat(Arrays.stream(Deep.V).sum()).isEqualTo(149);
                assertThat(Arrays.stream(Deep.V, 0, 151).sum()).isZero();
                assertThat(Arrays.stream(Deep.C, 0, 151).sum()).isZero();
                assertThat(Arrays.stream(Deep.C).sum()).isEqualTo(148);
                assertThat(Deep.C[290]).isZero();
                assertThat(Arrays.stream(Deep.D).sum()).isEqualTo(1);
                assertThat(Deep.D[290]).isEqualTo(1);
              }

              /** A failed condition fails whatever asks for it, with one exception, and is asked once. */
              static void conditionsFail(boolean[] yes) {
                Deep.clear();
                Deep.failing = "c200";
                DeepFlowLazy lazy = DeepFlow.create().lazy(7, yes, yes);
                Throwable failure = catchThrowable(lazy::v299);
                assertThat(failure)
                    .isInstanceOfSatisfying(
                        ConditionFailedException.class,
                        failed -> assertThat(failed.condition()).isEqualTo("c200"))
                    .hasCause(Deep.FAILURE);
                assertThat(failure.getCause()).isSameAs(Deep.FAILURE);
                assertThat(catchThrowable(lazy::v299)).isSameAs(failure);
                assertThat(catchThrowable(lazy::v200)).isSameAs(failure);
                assertThat(catchThrowable(lazy::c200)).isSameAs(failure);
                assertThat(catchThrowable(lazy::c201)).isSameAs(failure);
                assertThat(catchThrowable(lazy::d299)).isSameAs(failure);
                assertThat(lazy.v199()).contains(7 + 199);
                assertThat(lazy.d200()).as("asked by itself").contains(true);

                Expected expected = Expected.of(199, 7, yes, yes);
                expected.c()[200] = 1;
                expected.d()[200] = 1;
                assertRan(expected);
              }

              static void valuesFail(boolean[] yes) {
                Deep.clear();
                Deep.failing = "v200";
                DeepFlowLazy lazy = DeepFlow.create().lazy(7, yes, yes);
                assertThat(catchThrowable(lazy::v299)).isSameAs(Deep.FAILURE);
                assertThat(catchThrowable(lazy::c201)).as("it did not fail itself").isSameAs(Deep.FAILURE);
                assertThat(catchThrowable(lazy::v200)).isSameAs(Deep.FAILURE);
                assertThat(lazy.c200()).contains(true);
                Expected expected = Expected.of(200, 7, yes, yes);
                assertRan(expected);
              }

              /** Of {@code c200 || d200} the left is asked first, and once, though the right is known to hold. */
              static void knownOnTheRight(boolean[] yes) {
                Deep.clear();
                DeepFlowLazy lazy = DeepFlow.create().lazy(7, yes, yes);
                assertThat(lazy.d200()).contains(true);
                assertThat(lazy.v200()).contains(7 + 200);

                Expected expected = Expected.of(200, 7, yes, yes);
                expected.d()[200] = 1;
                assertRan(expected);
              }

              static Object value(DeepFlowLazy lazy, String name) {
                try {
                  Method method = DeepFlowLazy.class.getMethod(name);
                  method.setAccessible(true);
                  Object value = method.invoke(lazy);
                  return value instanceof Optional ? value : Optional.of(value);
                } catch (InvocationTargetException | NoSuchMethodException | IllegalAccessException e) {
                  throw new AssertionError(e);
                }
              }
            }
            """;

    @Test
    void onlyWhatIsAskedForRunsAndOnlyOnce() throws Exception {
        CompiledFlow compiled = CompiledFlow.of(List.of(
                JavaFileObjects.forSourceString("Deep", declaration()),
                JavaFileObjects.forSourceString("DeepCheck", CHECK)));

        assertThat(compiled.generated().get("DeepFlowLazy.java")).contains("implements Demand.Steps");
        assertThat(compiled.check()).containsExactly("DeepCheck");
    }

    /** Each tenth value has an alternative, so that not all chains end early. */
    private static String declaration() {
        String layers = IntStream.range(1, LAYERS)
                .mapToObj(i -> """
                          @Processor static boolean c%1$d(int v%2$d, @Input boolean[] cs) {
                            C[%1$d]++;
                            fail("c%1$d");
                            return cs[%1$d];
                          }
                          @Processor static boolean d%1$d(int v%2$d, @Input boolean[] ds) {
                            D[%1$d]++;
                            return ds[%1$d];
                          }
                          @When("c%1$d || d%1$d") @Processor static int v%1$d(int v%2$d) {
                            V[%1$d]++;
                            fail("v%1$d");
                            return v%2$d + 1;
                          }
                        """.formatted(i, i - 1) + (i % 10 == 0 ? """
                          @Processor("v%1$d") static int otherwise%1$d(int v%2$d) {
                            V[%1$d]++;
                            return -v%2$d;
                          }
                        """.formatted(i, i - 1) : ""))
                .collect(Collectors.joining());
        return """
                import dev.leat.*;

                @Flow(ways = Way.LAZY)
                final class Deep {
                  static final int[] C = new int[300];
                  static final int[] D = new int[300];
                  static final int[] V = new int[300];
                  static final IllegalArgumentException FAILURE = new IllegalArgumentException("ham");
                  static String failing = "";

                  static void clear() {
                    java.util.Arrays.fill(C, 0);
                    java.util.Arrays.fill(D, 0);
                    java.util.Arrays.fill(V, 0);
                    failing = "";
                  }

                  static int deepest() {
                    int deepest = 0;
                    for (int i = 0; i < 300; i++) {
                      deepest = C[i] + V[i] > 0 ? i : deepest;
                    }
                    return deepest;
                  }

                  static void fail(String name) {
                    if (failing.equals(name)) {
                      throw FAILURE;
                    }
                  }

                  @Processor static int v0(@Input int x) {
                    V[0]++;
                    return x;
                  }
                """ + layers + "}\n";
    }
}
