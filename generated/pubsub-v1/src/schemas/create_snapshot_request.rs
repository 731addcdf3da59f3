//! The schema `CreateSnapshotRequest`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// Request for the `CreateSnapshot` method.
    pub struct CreateSnapshotRequest = "CreateSnapshotRequest" {
        /// Optional. See [Creating and managing
        /// labels](https://cloud.google.com/pubsub/docs/labels).
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// Required. The subscription whose backlog the snapshot retains. Specifically,
        /// the created snapshot is guaranteed to retain: (a) The existing backlog on the
        /// subscription. More precisely, this is defined as the messages in the
        /// subscription's backlog that are unacknowledged upon the successful completion
        /// of the `CreateSnapshot` request; as well as: (b) Any messages published to
        /// the subscription's topic following the successful completion of the
        /// CreateSnapshot request. Format is `projects/{project}/subscriptions/{sub}`.
        pub subscription: Option<String> = "subscription",
        /// Optional. Input only. Immutable. Tag keys/values directly bound to this
        /// resource. For example: "123/environment": "production", "123/costCenter":
        /// "marketing" See
        /// `https://{$universe.dns_names.final_documentation_domain}/pubsub/docs/tags`
        /// for more information on using tags with Pub/Sub resources.
        pub tags: Option<BTreeMap<String, String>> = "tags",
    }
}
