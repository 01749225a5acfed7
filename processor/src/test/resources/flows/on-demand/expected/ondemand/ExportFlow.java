package ondemand;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.Fired;
import dev.leat.runtime.OnDemand;
import dev.leat.runtime.Opened;
import dev.leat.runtime.Replacement;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Export} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["text<br/>String"])
 *   d1[/"connection<br/>Export.Connection"/]
 *   d2[/"journal<br/>Export.Journal"/]
 *   d3[/"pages<br/>int"/]
 *   d4[/"weight<br/>long"/]
 *   d5[/"mail<br/>Export.Mail"/]
 *   s6{{"large<br/>boolean"}}
 *   s7{{"known<br/>boolean"}}
 *   s8["stored<br/>String"]
 *   s9["written<br/>String"]
 *   s10["receipt<br/>String"]
 *   s11["sent<br/>String"]
 *   s12["archived<br/>String"]
 *   i0 --> s6
 *   i0 --> s7
 *   d1 -.-> s7
 *   s6 -.-o s8
 *   i0 --> s8
 *   d1 -.-> s8
 *   i0 --> s9
 *   d2 -.-> s9
 *   d3 -.-> s9
 *   s7 -.-o s10
 *   s6 -.-o s10
 *   s9 --> s10
 *   d3 -.-> s10
 *   d4 -.-> s10
 *   s8 --> s11
 *   d5 -.-> s11
 *   s7 -.-o s12
 *   i0 --> s12
 *   d1 -.-> s12
 *   d5 -.-> s12
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Export.class)
class ExportFlow {
    final Provider<Export.Connection> connectionProvider;
    final Provider<Export.Journal> journalProvider;
    final Provider<Integer> pagesProvider;
    final Provider<Long> weightProvider;
    final Provider<Export.Mail> mailProvider;

    @Inject
    ExportFlow(Provider<Export.Connection> connectionProvider,
            Provider<Export.Journal> journalProvider, Provider<Integer> pagesProvider,
            Provider<Long> weightProvider, Provider<Export.Mail> mailProvider) {
        this.connectionProvider = connectionProvider;
        this.journalProvider = journalProvider;
        this.pagesProvider = pagesProvider;
        this.weightProvider = weightProvider;
        this.mailProvider = mailProvider;
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static ExportFlowBuilder builder() {
        return new ExportFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(String text) throws IOException, InstantiationException {
        Conditions conditions = new Conditions();
        try (Opened opened = new Opened()) {
            OnDemand<Export.Connection> connection = opened.onDemand(connectionProvider::get);
            String stored = null;
            if (conditions.large(text)) {
                stored = Export.stored(text, connection.get());
            }
            Export.Journal journal = opened.add(journalProvider.get());
            int pages = pagesProvider.get();
            String written = Export.written(text, journal, pages);
            OnDemand<Long> weight = new OnDemand<>(weightProvider::get);
            String receipt;
            byte receiptBy;
            if (conditions.known(text, connection) || !conditions.large(text)) {
                receipt = Export.shortReceipt(written);
                receiptBy = 1;
            } else {
                receipt = Export.receipt(pages, weight.get());
                receiptBy = 2;
            }
            OnDemand<Export.Mail> mail = opened.onDemand(mailProvider::get);
            String sent = null;
            if (stored != null) {
                sent = Export.sent(stored, mail.get());
            }
            String archived = null;
            if (conditions.known(text, connection)) {
                archived = Export.archived(text, connection.get(), mail.get());
            }
            return new Outputs(stored, written, receipt, sent, archived, receiptBy, conditions);
        }
    }

    /** Makes {@code stored}, and before it what it is made from, but nothing else. */
    public Optional<String> runStored(String text) throws IOException {
        Conditions conditions = new Conditions();
        try (Opened opened = new Opened()) {
            OnDemand<Export.Connection> connection = opened.onDemand(connectionProvider::get);
            String stored = null;
            if (conditions.large(text)) {
                stored = Export.stored(text, connection.get());
            }
            return Optional.ofNullable(stored);
        }
    }

    /** Makes {@code sent}, and before it what it is made from, but nothing else. */
    public Optional<String> runSent(String text) throws IOException, InstantiationException {
        Conditions conditions = new Conditions();
        try (Opened opened = new Opened()) {
            OnDemand<Export.Connection> connection = opened.onDemand(connectionProvider::get);
            String stored = null;
            if (conditions.large(text)) {
                stored = Export.stored(text, connection.get());
            }
            OnDemand<Export.Mail> mail = opened.onDemand(mailProvider::get);
            String sent = null;
            if (stored != null) {
                sent = Export.sent(stored, mail.get());
            }
            return Optional.ofNullable(sent);
        }
    }

    /** Makes {@code archived}, and before it what it is made from, but nothing else. */
    public Optional<String> runArchived(String text) throws IOException, InstantiationException {
        Conditions conditions = new Conditions();
        try (Opened opened = new Opened()) {
            OnDemand<Export.Connection> connection = opened.onDemand(connectionProvider::get);
            OnDemand<Export.Mail> mail = opened.onDemand(mailProvider::get);
            String archived = null;
            if (conditions.known(text, connection)) {
                archived = Export.archived(text, connection.get(), mail.get());
            }
            return Optional.ofNullable(archived);
        }
    }

    /** Makes {@code known}, and before it what it is made from, but nothing else. */
    public boolean runKnown(String text) throws IOException {
        Conditions conditions = new Conditions();
        try (Opened opened = new Opened()) {
            OnDemand<Export.Connection> connection = opened.onDemand(connectionProvider::get);
            return conditions.known(text, connection);
        }
    }

    /** The values of one run of {@link ExportFlow}. */
    @GeneratedFlow(Export.class)
    public static class Outputs {
        private final String stored;
        private final String written;
        private final String receipt;
        private final String sent;
        private final String archived;
        private final byte receiptBy;
        private final Conditions conditions;

        Outputs(String stored, String written, String receipt, String sent, String archived,
                byte receiptBy, Conditions conditions) {
            this.stored = stored;
            this.written = written;
            this.receipt = receipt;
            this.sent = sent;
            this.archived = archived;
            this.receiptBy = receiptBy;
            this.conditions = conditions;
        }

        /** Made by {@code large(text)}. */
        public boolean large() {
            return conditions.large == Conditions.HOLDS;
        }

        /** Made by {@code known(text, connection)}. */
        public boolean known() {
            return conditions.known == Conditions.HOLDS;
        }

        /** Empty where it is absent. Made by {@code stored(text, connection)}. */
        public Optional<String> stored() {
            return Optional.ofNullable(stored);
        }

        /** Made by {@code written(text, journal, pages)}. */
        public String written() {
            return written;
        }

        /** Made by {@code shortReceipt(written)} or {@code receipt(pages, weight)}. */
        public String receipt() {
            return receipt;
        }

        /** Empty where it is absent. Made by {@code sent(stored, mail)}. */
        public Optional<String> sent() {
            return Optional.ofNullable(sent);
        }

        /** Empty where it is absent. Made by {@code archived(text, connection, mail)}. */
        public Optional<String> archived() {
            return Optional.ofNullable(archived);
        }

        /**
         * Which of its alternatives made each value, and which other guarded processors ran: in the order
         * of the run, why, and with what result.
         */
        public List<Fired> fired() {
            List<Fired> fired = new ArrayList<>();
            if (stored != null) {
                fired.add(Fired.because("stored", "stored(text, connection)", stored,
                        conditions.large == Conditions.HOLDS ? "large" : null));
            }
            if (receiptBy == 1) {
                fired.add(Fired.because("receipt", "shortReceipt(written)", receipt,
                        conditions.known == Conditions.HOLDS ? "known" : null,
                        conditions.large == Conditions.FAILS ? "!large" : null));
            }
            if (receiptBy == 2) {
                fired.add(Fired.because("receipt", "receipt(pages, weight)", receipt));
            }
            if (archived != null) {
                fired.add(Fired.because("archived", "archived(text, connection, mail)", archived,
                        conditions.known == Conditions.HOLDS ? "known" : null));
            }
            return fired;
        }

        @Override
        public String toString() {
            return "Outputs[large=" + large() + ", known=" + known() + ", stored=" + stored()
                    + ", written=" + written + ", receipt=" + receipt + ", sent=" + sent()
                    + ", archived=" + archived() + "]";
        }
    }

    /** What a run knows of its conditions: each is evaluated once, when first asked for. */
    @GeneratedFlow(Export.class)
    static final class Conditions {
        static final byte HOLDS = 1;
        static final byte FAILS = 2;
        byte large;
        byte known;

        Conditions() {}

        /** What a test's replacement says, if there is one. */
        static byte known(Replacement<Boolean> replacement) {
            if (replacement == null) {
                return 0;
            }
            return replacement.value() ? HOLDS : FAILS;
        }

        boolean large(String text) {
            return large == 0 ? decideLarge(text) : large == HOLDS;
        }

        private boolean decideLarge(String text) {
            try {
                large = Export.large(text) ? HOLDS : FAILS;
            } catch (Exception failure) {
                throw ConditionFailedException.of("large", failure);
            }
            return large == HOLDS;
        }

        boolean known(String text, OnDemand<Export.Connection> connection) {
            return known == 0 ? decideKnown(text, connection) : known == HOLDS;
        }

        private boolean decideKnown(String text, OnDemand<Export.Connection> connection) {
            try {
                known = Export.known(text, connection.get()) ? HOLDS : FAILS;
            } catch (Exception failure) {
                throw ConditionFailedException.of("known", failure);
            }
            return known == HOLDS;
        }
    }
}
