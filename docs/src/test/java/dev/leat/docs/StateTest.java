package dev.leat.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.leat.runtime.StateShapeException;
import dev.leat.runtime.StateStore;
import dev.leat.runtime.ValueNotMadeException;
import dev.leat.sessions.CaffeineSessions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Runs what the pages show of sessions. */
class StateTest {
    @Test
    void sessionsKeepTheState() {
        // region session
        DoorFlowSession door = DoorFlow.create().open();
        assertThat(door.current().sight()).isEqualTo("a locked door");

        assertThat(door.run(new Door.Unlock("potato")).sight()).isEqualTo("ham");
        assertThat(door.run(new Door.Close()).sight()).isEqualTo("a locked door");
        assertThat(door.run(new Door.Unlock("wrong")).sight()).isEqualTo("a locked door");

        assertThat(door.state().state()).isEqualTo(new Door.State("potato", true, "ham"));
        // endregion
    }

    @Test
    void statesThatAreTypesAreMatched() {
        // region machine
        SafeFlowSession safe = SafeFlow.create().open();

        assertThat(safe.run(new Safe.Unlock("wrong")).state()).isEmpty();
        assertThat(safe.state().state()).isEqualTo(new Safe.Locked("potato"));

        assertThat(safe.run(new Safe.Unlock("potato")).state()).contains(new Safe.Unlocked("potato"));
        assertThat(safe.current().contents()).contains("ham");
        // endregion
    }

    @Test
    void strictSessionsRefuseRunsThatMakeNone() {
        SafeFlowSession safe = SafeFlow.create().open();
        safe.run(new Safe.Unlock("potato"));
        // region strict
        assertThat(safe.run(new Safe.Unlock("potato")).stayed()).containsExactly("state");

        SafeFlowSession strict = SafeFlow.create().open().strict();

        assertThatThrownBy(() -> strict.run(new Safe.Unlock("wrong")))
                .isInstanceOf(ValueNotMadeException.class)
                .hasMessageContaining("No processor made state");
        assertThat(strict.state().state()).isEqualTo(new Safe.Locked("potato"));
        // endregion
    }

    @Test
    void anAlternativeKeepsTheValue() {
        JarFlowSession jar = JarFlow.create().open();

        assertThat(jar.run(5).report()).isEqualTo("in the jar: 5");
        assertThat(jar.run(-1).sum()).isEqualTo(5);
    }

    @Test
    void accumulatorsAddUp() {
        // region accumulator
        TakingsFlowSession takings = TakingsFlow.create().open();
        takings.run(20);
        takings.run(50);
        TakingsFlow.Outputs third = takings.run(30);

        assertThat(third.total()).isEqualTo(100);
        assertThat(third.best()).isEqualTo(50);
        assertThat(third.isBest()).isFalse();
        // endregion
    }

    @Test
    void stateIsSavedAndResumed() {
        TakingsFlowSession takings = TakingsFlow.create().open();
        takings.run(20);
        // region save
        String saved = new Gson().toJson(takings.state());

        TakingsFlow.State read = new Gson().fromJson(saved, TakingsFlow.State.class);
        TakingsFlowSession elsewhere = TakingsFlow.create().resume(read);

        assertThat(elsewhere.run(5).total()).isEqualTo(25);
        // endregion
    }

    @Test
    void stateOfAnotherShapeIsConverted() {
        String saved = "{\"shape\": \"00000000deadbeef\", \"sum\": 70}";
        // region convert
        TakingsFlow flow = TakingsFlow.create();
        JsonObject json = new Gson().fromJson(saved, JsonObject.class);
        TakingsFlow.State old = new Gson().fromJson(json, TakingsFlow.State.class);

        assertThatThrownBy(() -> flow.resume(old)).isInstanceOf(StateShapeException.class);

        long sum = json.get("sum").getAsLong();
        TakingsFlowSession takings = flow.resume(TakingsFlow.State.of(sum, 0));
        assertThat(takings.run(5).total()).isEqualTo(75);
        // endregion
    }

    // region store
    static final class Table implements StateStore<String, DoorFlow.State> {
        final Map<String, String> rows = new ConcurrentHashMap<>();

        @Override
        public DoorFlow.State load(String key) {
            return new Gson().fromJson(rows.get(key), DoorFlow.State.class);
        }

        @Override
        public void save(String key, DoorFlow.State state) {
            rows.put(key, new Gson().toJson(state));
        }
    }
    // endregion

    @Test
    void manySessionsGoByKey() {
        // region keys
        Table table = new Table();
        CaffeineSessions<String, DoorFlowSession, DoorFlow.State> cache = CaffeineSessions.savingEvicted(10_000, table);
        DoorFlowSessions<String> doors = DoorFlow.create().sessions(cache);

        doors.run("cellar", new Door.Unlock("potato"));

        assertThat(doors.current("cellar").sight()).isEqualTo("ham");
        assertThat(doors.current("attic").sight()).isEqualTo("a locked door");

        cache.saveAll();
        assertThat(table.rows).containsOnlyKeys("cellar", "attic");
        // endregion
        DoorFlowSessions<String> later = DoorFlow.create().sessions(CaffeineSessions.savingEvicted(10_000, table));
        assertThat(later.current("cellar").sight()).isEqualTo("ham");
    }

    @Test
    void counterMayForget() {
        // region forget
        TakingsFlowSessions<String> recent = TakingsFlow.create().sessions(CaffeineSessions.forgettingEvicted(10_000));

        assertThat(recent.run("kiosk", 20).total()).isEqualTo(20);
        assertThat(recent.run("kiosk", 30).total()).isEqualTo(50);
        // endregion
    }

    // region replace
    @Test
    void anEmptyRoomIsNoSight() {
        DoorFlow flow = DoorFlow.builder()
                .initialState(new Door.State("", false, "nothing"))
                .build();

        assertThat(flow.open().current().sight()).isEqualTo("nothing");
    }
    // endregion

    // region transition
    @Test
    void theRightCodeOpens() {
        Door.State locked = new Door.State("potato", true, "ham");

        DoorFlow.Outputs after = DoorFlow.create().runAfter(new Door.Unlock("potato"), locked);

        assertThat(after.state().locked()).isFalse();
    }
    // endregion
}
