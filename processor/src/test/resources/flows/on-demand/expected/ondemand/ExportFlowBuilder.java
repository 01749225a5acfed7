package ondemand;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Fired;
import dev.leat.runtime.OnDemand;
import dev.leat.runtime.Opened;
import dev.leat.runtime.Replacement;
import jakarta.inject.Provider;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link ExportFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Export.class)
final class ExportFlowBuilder {
    private Replacement<Provider<Export.Connection>> connection;
    private Replacement<Provider<Export.Journal>> journal;
    private Replacement<Provider<Integer>> pages;
    private Replacement<Provider<Long>> weight;
    private Replacement<Provider<Export.Mail>> mail;
    private Replacement<Boolean> large;
    private Replacement<Boolean> known;
    private Replacement<String> stored;
    private Replacement<String> written;
    private Replacement<String> receipt;
    private Replacement<String> sent;
    private Replacement<String> archived;

    ExportFlowBuilder() {}

    private ExportFlowBuilder(ExportFlowBuilder original) {
        this.connection = original.connection;
        this.journal = original.journal;
        this.pages = original.pages;
        this.weight = original.weight;
        this.mail = original.mail;
        this.large = original.large;
        this.known = original.known;
        this.stored = original.stored;
        this.written = original.written;
        this.receipt = original.receipt;
        this.sent = original.sent;
        this.archived = original.archived;
    }

    /** Gives the flow its {@code connection}. */
    public ExportFlowBuilder connection(Provider<Export.Connection> connection) {
        this.connection = new Replacement<>(connection);
        return this;
    }

    /** Gives the flow its {@code journal}. */
    public ExportFlowBuilder journal(Provider<Export.Journal> journal) {
        this.journal = new Replacement<>(journal);
        return this;
    }

    /** Gives the flow its {@code pages}. */
    public ExportFlowBuilder pages(Provider<Integer> pages) {
        this.pages = new Replacement<>(pages);
        return this;
    }

    /** Gives the flow its {@code weight}. */
    public ExportFlowBuilder weight(Provider<Long> weight) {
        this.weight = new Replacement<>(weight);
        return this;
    }

    /** Gives the flow its {@code mail}. */
    public ExportFlowBuilder mail(Provider<Export.Mail> mail) {
        this.mail = new Replacement<>(mail);
        return this;
    }

    /** Replaces the value {@code large}. */
    public ExportFlowBuilder large(boolean large) {
        this.large = new Replacement<>(large);
        return this;
    }

    /** Replaces the value {@code known}. */
    public ExportFlowBuilder known(boolean known) {
        this.known = new Replacement<>(known);
        return this;
    }

    /** Replaces the value {@code stored}. */
    public ExportFlowBuilder stored(String stored) {
        this.stored = new Replacement<>(stored);
        return this;
    }

    /** Replaces the value {@code written}. */
    public ExportFlowBuilder written(String written) {
        this.written = new Replacement<>(written);
        return this;
    }

    /** Replaces the value {@code receipt}. */
    public ExportFlowBuilder receipt(String receipt) {
        this.receipt = new Replacement<>(receipt);
        return this;
    }

    /** Replaces the value {@code sent}. */
    public ExportFlowBuilder sent(String sent) {
        this.sent = new Replacement<>(sent);
        return this;
    }

    /** Replaces the value {@code archived}. */
    public ExportFlowBuilder archived(String archived) {
        this.archived = new Replacement<>(archived);
        return this;
    }

    /**
     * Builds the flow.
     *
     * @throws IllegalStateException if a dependency was not given
     */
    public ExportFlow build() {
        return new Replaced(new ExportFlowBuilder(this),
                Replacement.given(this.connection, "ExportFlow", "connection"),
                Replacement.given(this.journal, "ExportFlow", "journal"),
                Replacement.given(this.pages, "ExportFlow", "pages"),
                Replacement.given(this.weight, "ExportFlow", "weight"),
                Replacement.given(this.mail, "ExportFlow", "mail"));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Export.class)
    private static final class Replaced extends ExportFlow {
        /** How a value was made that is replaced; else the number of an alternative, from 1. */
        private static final byte REPLACED = -1;

        private final ExportFlowBuilder replaced;

        Replaced(ExportFlowBuilder replaced, Provider<Export.Connection> connectionProvider,
                Provider<Export.Journal> journalProvider, Provider<Integer> pagesProvider,
                Provider<Long> weightProvider, Provider<Export.Mail> mailProvider) {
            super(connectionProvider, journalProvider, pagesProvider, weightProvider, mailProvider);
            this.replaced = replaced;
        }

        @Override
        public ExportFlow.Outputs run(String text) throws IOException, InstantiationException {
            ExportFlow.Conditions conditions = new ExportFlow.Conditions();
            conditions.large = ExportFlow.Conditions.known(replaced.large);
            conditions.known = ExportFlow.Conditions.known(replaced.known);
            try (Opened opened = new Opened()) {
                OnDemand<Export.Connection> connection = opened.onDemand(connectionProvider::get);
                String stored = null;
                if (replaced.stored != null) {
                    stored = replaced.stored.value();
                } else if (conditions.large(text)) {
                    stored = Export.stored(text, connection.get());
                }
                conditions.large(text);
                OnDemand<Export.Journal> journal = opened.onDemand(journalProvider::get);
                OnDemand<Integer> pages = new OnDemand<>(pagesProvider::get);
                String written = replaced.written == null ? Export.written(text, journal.get(),
                        pages.get()) : replaced.written.value();
                OnDemand<Long> weight = new OnDemand<>(weightProvider::get);
                String receipt;
                byte receiptBy;
                if (replaced.receipt != null) {
                    receipt = replaced.receipt.value();
                    receiptBy = REPLACED;
                } else if (conditions.known(text, connection) || !conditions.large(text)) {
                    receipt = Export.shortReceipt(written);
                    receiptBy = 1;
                } else {
                    receipt = Export.receipt(pages.get(), weight.get());
                    receiptBy = 2;
                }
                conditions.known(text, connection);
                OnDemand<Export.Mail> mail = opened.onDemand(mailProvider::get);
                String sent = null;
                if (replaced.sent != null) {
                    sent = replaced.sent.value();
                } else if (stored != null) {
                    sent = Export.sent(stored, mail.get());
                }
                String archived = null;
                if (replaced.archived != null) {
                    archived = replaced.archived.value();
                } else if (conditions.known(text, connection)) {
                    archived = Export.archived(text, connection.get(), mail.get());
                }
                return new Outputs(stored, written, receipt, sent, archived, receiptBy, conditions);
            }
        }

        @Override
        public Optional<String> runStored(String text) throws IOException {
            ExportFlow.Conditions conditions = new ExportFlow.Conditions();
            conditions.large = ExportFlow.Conditions.known(replaced.large);
            try (Opened opened = new Opened()) {
                OnDemand<Export.Connection> connection = opened.onDemand(connectionProvider::get);
                String stored = null;
                if (replaced.stored != null) {
                    stored = replaced.stored.value();
                } else if (conditions.large(text)) {
                    stored = Export.stored(text, connection.get());
                }
                return Optional.ofNullable(stored);
            }
        }

        @Override
        public Optional<String> runSent(String text) throws IOException, InstantiationException {
            ExportFlow.Conditions conditions = new ExportFlow.Conditions();
            conditions.large = ExportFlow.Conditions.known(replaced.large);
            try (Opened opened = new Opened()) {
                OnDemand<Export.Connection> connection = opened.onDemand(connectionProvider::get);
                String stored = null;
                if (replaced.stored != null) {
                    stored = replaced.stored.value();
                } else if (conditions.large(text)) {
                    stored = Export.stored(text, connection.get());
                }
                OnDemand<Export.Mail> mail = opened.onDemand(mailProvider::get);
                String sent = null;
                if (replaced.sent != null) {
                    sent = replaced.sent.value();
                } else if (stored != null) {
                    sent = Export.sent(stored, mail.get());
                }
                return Optional.ofNullable(sent);
            }
        }

        @Override
        public Optional<String> runArchived(String text) throws IOException,
                InstantiationException {
            ExportFlow.Conditions conditions = new ExportFlow.Conditions();
            conditions.known = ExportFlow.Conditions.known(replaced.known);
            try (Opened opened = new Opened()) {
                OnDemand<Export.Connection> connection = opened.onDemand(connectionProvider::get);
                OnDemand<Export.Mail> mail = opened.onDemand(mailProvider::get);
                String archived = null;
                if (replaced.archived != null) {
                    archived = replaced.archived.value();
                } else if (conditions.known(text, connection)) {
                    archived = Export.archived(text, connection.get(), mail.get());
                }
                return Optional.ofNullable(archived);
            }
        }

        @Override
        public boolean runKnown(String text) throws IOException {
            ExportFlow.Conditions conditions = new ExportFlow.Conditions();
            conditions.known = ExportFlow.Conditions.known(replaced.known);
            try (Opened opened = new Opened()) {
                OnDemand<Export.Connection> connection = opened.onDemand(connectionProvider::get);
                return conditions.known(text, connection);
            }
        }

        /** The values of a run: {@code fired()} leaves out what is replaced. */
        @GeneratedFlow(Export.class)
        private final class Outputs extends ExportFlow.Outputs {
            Outputs(String stored, String written, String receipt, String sent, String archived,
                    byte receiptBy, Conditions conditions) {
                super(stored, written, receipt, sent, archived, receiptBy, conditions);
            }

            @Override
            public List<Fired> fired() {
                List<Fired> fired = super.fired();
                fired.removeIf(each -> isReplaced(each.value()));
                return fired;
            }

            private boolean isReplaced(String value) {
                return switch (value) {
                    case "stored" -> replaced.stored != null;
                    case "archived" -> replaced.archived != null;
                    default -> false;
                };
            }
        }
    }
}
