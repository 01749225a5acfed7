/**
 * Record and replay. A {@link dev.leat.log.RunLog} writes what runs know, line by line; a
 * {@link dev.leat.log.LogReader} gives each run back as a {@link dev.leat.log.Replay}, with all values and where they
 * came from, and runs nothing for it.
 *
 * <p>A log is text in UTF-8, one JSON object on each line (JSON Lines). The first line says what it is:
 *
 * <pre>{@code
 * {"format":"leat-run-log","version":1,"graph":"Words","fingerprint":"5f0c…","crc":"8d1f03aa"}
 * }</pre>
 *
 * <p>Each other line is a fact, a value that is absent, or a failure; {@code …} stands for the run's UUID:
 *
 * <pre>{@code
 * {"fact":"…/text","after":"8d1f03aa","type":"java.lang.String","way":-1,"from":[],"because":[],"value":"po tay toes","crc":"21e70b5c"}
 * {"fact":"…/key","after":"21e70b5c","type":"java.lang.String","way":0,"from":["…/text"],"because":[],"secret":true,"crc":"…"}
 * {"absent":"…/title","after":"…","crc":"…"}
 * {"failed":"…/tokens","after":"…","end":true,"way":0,"took":["…/text"],"exception":"java.io.IOException","message":"full","crc":"…"}
 * }</pre>
 *
 * <ul>
 *   <li>A value's id is its run's UUID, a slash, and its name. {@code way} counts the node's calls from 0, -1 for what
 *       was given; {@code from}, {@code because} and {@code took} are ids.
 *   <li>A fact of a run that is not recorded, which a recorded one comes from, has {@code before} in place of
 *       {@code fact}: in a session the initial values, which have {@code "initial":true} as well, and what was made
 *       before recording began.
 *   <li>{@code after} is the {@code crc} of the line before, so that a line that is missing, moved or doubled is
 *       noticed.
 *   <li>{@code "end":true} has the last line of what one call of {@link dev.leat.log.RunLog#record} wrote. Such a
 *       record counts as a whole only; if the end of the last one is missing, the log is not complete. A record that is
 *       missing as a whole at the end cannot be told from one that was never written.
 *   <li>A secret value has {@code "secret":true} in place of {@code value}; so has a failure in place of
 *       {@code message} if the call took a secret value or was to make one. Dependencies appear nowhere.
 *   <li>{@code crc} is always the last member: eight hexadecimal digits, CRC-32 as of zlib, over the bytes of the line
 *       before {@code ,"crc"}. It tells accidents, not forgers.
 *   <li>Logs of one graph can be put one after the other: behind the end of a record the same header may come again.
 *       What several of them say of one value has to be the same. Empty lines are passed over.
 * </ul>
 */
@NullMarked
package dev.leat.log;

import org.jspecify.annotations.NullMarked;
