//! The resource `projects.topics.snapshots`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::ListTopicSnapshotsResponse;
use crate::scopes;

/// The resource `projects.topics.snapshots`.
#[derive(Clone, Debug)]
pub struct Snapshots {
    pub(crate) service: Service,
}

impl Snapshots {
    /// Lists the names of the snapshots on this topic. Snapshots are used in
    /// [Seek](https://cloud.google.com/pubsub/docs/replay-overview) operations, which
    /// allow you to manage message acknowledgments in bulk. That is, you can set the
    /// acknowledgment state of messages in an existing subscription to the state
    /// captured by a snapshot.
    ///
    /// `GET v1/{+topic}/snapshots`, method id `pubsub.projects.topics.snapshots.list`.
    ///
    /// - `topic`: Required. The name of the topic that snapshots are attached to. Format
    ///   is `projects/{project}/topics/{topic}`. Must match the pattern
    ///   `^projects/[^/]+/topics/[^/]+$`.
    ///
    /// Answers page by page; the items are in `snapshots`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn list(&self, topic: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("topic", topic.into());
        List { call }
    }
}

const LIST: Method = Method {
    id: "pubsub.projects.topics.snapshots.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("topic"),
        Segment::Text("/snapshots"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Snapshots::list`].
    pub struct List -> ListTopicSnapshotsResponse [pages snapshots: Vec<String>] {
        /// Optional. Maximum number of snapshot names to return.
        page_size: i32 = "pageSize",
        /// Optional. The value returned by the last `ListTopicSnapshotsResponse`;
        /// indicates that this is a continuation of a prior `ListTopicSnapshots` call,
        /// and that the system should return the next page of data.
        page_token: String = "pageToken",
    }
}
