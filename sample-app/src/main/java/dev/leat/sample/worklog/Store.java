package dev.leat.sample.worklog;

import java.sql.SQLException;

/** Keeps what is imported. */
public interface Store {
    /** Keeps one file's result for good. */
    void add(WorkLog log) throws SQLException;
}
