//! The schema `UrlMapValidationResult`.

use gapi_runtime::v1::record;

use super::TestFailure;
use super::UrlMapQuotaUsage;

record! {
    /// Message representing the validation result for a UrlMap.
    pub struct UrlMapValidationResult = "UrlMapValidationResult" {
        /// The property `loadErrors`.
        pub load_errors: Option<Vec<String>> = "loadErrors",
        /// Whether the given UrlMap can be successfully loaded. If false, 'loadErrors'
        /// indicates the reasons.
        pub load_succeeded: Option<bool> = "loadSucceeded",
        /// Output only. Summary of quota usage for given UrlMap.
        pub quota_usage: Option<Box<UrlMapQuotaUsage>> = "quotaUsage",
        /// The property `testFailures`.
        pub test_failures: Option<Vec<TestFailure>> = "testFailures",
        /// If successfully loaded, this field indicates whether the test passed. If
        /// false, 'testFailures's indicate the reason of failure.
        pub test_passed: Option<bool> = "testPassed",
    }
}
