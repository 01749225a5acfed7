/** What programs call at run time beside the flow classes that are generated for them. No dependencies. */
package dev.leat.runtime;
