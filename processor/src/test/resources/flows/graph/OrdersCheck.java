package graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.Edge;

final class OrdersCheck {
    public static void main(String[] args) {
        OrdersCheck check = new OrdersCheck();
        check.edgesOfAllKinds();
        System.out.println("as it should be");
    }

    void edgesOfAllKinds() {
        assertThat(OrdersFlow.graph().edges())
                .extracting(Edge::toString)
                .contains("sum ↺ sum", "command → sum", "large ⇢ gift", "often ⇢ gift", "vip ⇢ gift", "gift → note");
        assertThat(OrdersFlow.graph().mayBeAbsent(OrdersFlowGraph.GIFT)).isTrue();
        assertThat(OrdersFlow.graph().mayBeAbsent(OrdersFlowGraph.LENGTH)).isTrue();
        assertThat(OrdersFlow.graph().mayBeAbsent(OrdersFlowGraph.NOTE)).isFalse();
    }
}
