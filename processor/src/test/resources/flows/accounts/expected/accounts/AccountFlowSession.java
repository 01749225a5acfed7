package accounts;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.FlowSession;
import dev.leat.runtime.ReentrantRunException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import javax.annotation.processing.Generated;

/**
 * Runs of {@link AccountFlow}, each from what the one before it made.
 *
 * <p>Thread-safe: one run waits for the other, so that no update is lost. A run that fails leaves the
 * state as it was.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Account.class)
public final class AccountFlowSession implements FlowSession<AccountFlow.State> {
    private final AccountFlow flow;
    private final ReentrantLock lock = new ReentrantLock();
    private Map<String, List<Account.Entry>> shape;
    private String last;

    AccountFlowSession(AccountFlow flow, Map<String, List<Account.Entry>> shape, String last) {
        this.flow = flow;
        this.shape = shape;
        this.last = last;
    }

    /**
     * Makes every value, as {@link AccountFlow#runAfter} does, and keeps what the next run takes.
     *
     * @throws ReentrantRunException if a processor that this very run called asks for it
     */
    public AccountFlow.Outputs run(Account.Entry entry) throws IOException {
        if (lock.isHeldByCurrentThread()) {
            throw new ReentrantRunException("AccountFlow");
        }
        lock.lock();
        try {
            AccountFlow.Outputs outputs = flow.runAfter(entry, shape, last);
            shape = outputs.shape();
            last = outputs.last();
            return outputs;
        } finally {
            lock.unlock();
        }
    }

    /**
     * What the next run takes of the one before, to be saved and {@linkplain AccountFlow#resume resumed}.
     * While a run is going on in another thread, this waits for it.
     */
    @Override
    public AccountFlow.State state() {
        lock.lock();
        try {
            return AccountFlow.State.of(shape, last);
        } finally {
            lock.unlock();
        }
    }

    /** What is kept now, and what follows from it alone: also before the first run. */
    public AccountFlow.Current current() {
        AccountFlow.State saved = state();
        return flow.current(saved.shape(), saved.last());
    }
}
