//! The schema `RetryPolicy`.

use gapi_runtime::Duration;
use gapi_runtime::v1::record;

record! {
    /// A policy that specifies how Pub/Sub retries message delivery. Retry delay will be
    /// exponential based on provided minimum and maximum backoffs.
    /// <https://en.wikipedia.org/wiki/Exponential_backoff>. RetryPolicy will be
    /// triggered on NACKs or acknowledgment deadline exceeded events for a given
    /// message. Retry Policy is implemented on a best effort basis. At times, the delay
    /// between consecutive deliveries may not match the configuration. That is, delay
    /// can be more or less than configured backoff.
    pub struct RetryPolicy = "RetryPolicy" {
        /// Optional. The maximum delay between consecutive deliveries of a given
        /// message. Value should be between 0 and 600 seconds. Defaults to 600 seconds.
        pub maximum_backoff: Option<Duration> = "maximumBackoff",
        /// Optional. The minimum delay between consecutive deliveries of a given
        /// message. Value should be between 0 and 600 seconds. Defaults to 10 seconds.
        pub minimum_backoff: Option<Duration> = "minimumBackoff",
    }
}
