package dev.leat.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BuffersTest {
    @Test
    void anArrayWithRoomStaysAsItIs() {
        int[] values = {7, 8, 0};

        assertThat(Buffers.room(values, 2)).isSameAs(values);
    }

    @Test
    void aFullArrayIsFollowedByOneTwiceAsLong() {
        long[] values = IntStream.range(0, 40).asLongStream().toArray();

        long[] longer = Buffers.room(values, 40);

        assertThat(longer).hasSize(80).startsWith(values);
    }

    @Test
    void theFirstHasSixteenElements() {
        assertThat(Buffers.room(new int[0], 0)).hasSize(16);
        assertThat(Buffers.room(new int[] {5}, 1)).hasSize(16).startsWith(5);
    }

    @Test
    void allTypesGrow() {
        assertThat(Buffers.room(new boolean[] {true}, 1)).hasSize(16).startsWith(true);
        assertThat(Buffers.room(new byte[] {2}, 1)).hasSize(16).startsWith(new byte[] {2});
        assertThat(Buffers.room(new short[] {3}, 1)).hasSize(16).startsWith(new short[] {3});
        assertThat(Buffers.room(new char[] {'d'}, 1)).hasSize(16).startsWith('d');
        assertThat(Buffers.room(new float[] {6}, 1)).hasSize(16).startsWith(6f);
        assertThat(Buffers.room(new double[] {7}, 1)).hasSize(16).startsWith(7.0);
    }

    @Test
    void anArrayOfObjectsHasTheirType() {
        CharSequence[] array = Buffers.array(List.of("a", "b"), String.class);

        assertThat(array).isInstanceOf(String[].class).containsExactly("a", "b");
    }

    @Test
    void everyElementIsKeptOnTheWay() {
        int[] values = {};
        for (int i = 0; i < 1000; i++) {
            values = Buffers.room(values, i);
            values[i] = i;
        }

        assertThat(values).hasSize(1024).startsWith(IntStream.range(0, 1000).toArray());
    }

    @Test
    void lengthsDoNotOverflow() {
        int longest = Integer.MAX_VALUE - 8;

        assertThat(Buffers.longer(1 << 29)).isEqualTo(1 << 30);
        assertThat(Buffers.longer(1 << 30)).isEqualTo(longest);
        assertThat(Buffers.longer(longest)).isEqualTo(longest + 1);
        assertThatThrownBy(() -> Buffers.longer(Integer.MAX_VALUE))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("An array cannot have more than 2147483647 elements");
    }
}
