package varargs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

final class VarargsCheck {
    public static void main(String[] args) throws Exception {
        last();
        notLast();
        generic();
        kept();
    }

    static void last() {
        for (NamesFlow flow : List.of(
                NamesFlow.create(), NamesFlow.builder().count(3).build())) {
            assertThat(flow.run("-", "a", "b", "c").joined()).isEqualTo("a-b-c");
            assertThat(flow.run("-").joined()).isEmpty();
            assertThat(flow.run("-", new String[] {"a", "b", "c"}).count()).isEqualTo(3);
            assertThat(flow.lazy("-", "a", "b", "c").count()).isEqualTo(3);
            assertThat(flow.runJoined("-", "a", "b")).isEqualTo("a-b");
            assertThat(flow.runMarked("-")).isEqualTo("--");
            assertThat(flow.explain("-", "a", "b", "c").get(NamesFlowGraph.COUNT)).isEqualTo(3);
        }
        NamesFlowSheet sheet = NamesFlow.create().sheet();
        sheet.mark("-");
        sheet.names(new String[] {"a"});
        assertThat(sheet.count()).isEqualTo(1);
    }

    static void notLast() throws Exception {
        assertThat(ScaledFlow.create().run(new int[] {1, 2}, 10).sum()).isEqualTo(30);
        assertThat(ScaledFlow.class.getMethod("run", int[].class, int.class).isVarArgs()).isFalse();
    }

    static void generic() {
        assertThat(Arrays.stream(ListsFlow.class.getMethods())
                        .filter(method -> method.getName().equals("run"))
                        .noneMatch(method -> method.isVarArgs()))
                .isTrue();
    }

    static void kept() {
        SumFlowSession session = SumFlow.create().open();

        assertThat(session.run(1, 2, 3).sum()).isEqualTo(6);
        assertThat(session.run().sum()).isEqualTo(6);
        assertThat(SumFlow.create().runAfter(new long[] {1, 2}, 10).sum()).isEqualTo(13);
    }
}
