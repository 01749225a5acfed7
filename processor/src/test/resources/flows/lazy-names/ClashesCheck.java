package lazynames;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

@SuppressWarnings({"try", "unchecked"})
final class ClashesCheck {
    public static void main(String[] args) throws Exception {
        List<Clashes.Resource> resources = new ArrayList<>();
        ClashesFlow flow = new ClashesFlow(new Clashes(), () -> 5, () -> {
            resources.add(new Clashes.Resource());
            return resources.get(resources.size() - 1);
        });

        try (ClashesFlowLazy lazy = flow.lazy(1, 2, 3, 4L)) {
            assertThat(lazy.value()).isEqualTo(3);
            assertThat(lazy.Value()).isEqualTo("V3");
            assertThat(lazy.async()).isEqualTo(12);
            assertThat(lazy.failure()).as("null is a value like any other").isNull();
            assertThat(lazy.raw()).isEqualTo(List.of(1));
            assertThat(resources).isEmpty();
            assertThat(lazy.count()).isEqualTo(2);
            assertThat(lazy.made()).containsExactly('a' + 10, 0);
            assertThat(resources).singleElement().matches(resource -> !resource.closed);
        }
        assertThat(resources).singleElement().matches(resource -> resource.closed);

        assertThat(flow.runValue(1, 2)).isEqualTo(3);
        assertThat(flow.runValue2(1, 2)).isEqualTo("V3");
        assertThat(flow.runAsync2(3, 4L)).isEqualTo(12);
        assertThat(flow.runFailure(9, 9, 0, 0)).isEqualTo("failure");
        assertThat(flow.runCount(1, 2, 3, 4L)).isEqualTo(2);
        assertThat(resources).hasSize(2).allMatch(resource -> resource.closed);

        Stream<Method> nullable = Stream.of(
                ClashesFlowLazy.class.getMethod("failure"),
                ClashesFlow.class.getMethod("runFailure", int.class, int.class, int.class, long.class));
        assertThat(nullable).allMatch(method -> method.getAnnotatedReturnType().getAnnotations().length == 1);

        ClashesFlow replaced = ClashesFlow.builder()
                .opened(() -> 5)
                .resource(Clashes.Resource::new)
                .failure(null)
                .value(7)
                .steps1('z')
                .build();
        try (ClashesFlowLazy lazy = replaced.lazy(0, 0, 0, 0)) {
            assertThat(lazy.failure()).isNull();
            assertThat(lazy.Value()).isEqualTo("V7");
            assertThat(lazy.made()).containsExactly('z', 0);
        }
        assertThat(replaced.runValue2(0, 0)).isEqualTo("V7");
    }
}
