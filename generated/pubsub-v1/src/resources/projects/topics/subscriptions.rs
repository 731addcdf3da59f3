//! The resource `projects.topics.subscriptions`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::ListTopicSubscriptionsResponse;
use crate::scopes;

/// The resource `projects.topics.subscriptions`.
#[derive(Clone, Debug)]
pub struct Subscriptions {
    pub(crate) service: Service,
}

impl Subscriptions {
    /// Lists the names of the attached subscriptions on this topic.
    ///
    /// `GET v1/{+topic}/subscriptions`, method id
    /// `pubsub.projects.topics.subscriptions.list`.
    ///
    /// - `topic`: Required. The name of the topic that subscriptions are attached to.
    ///   Format is `projects/{project}/topics/{topic}`. Must match the pattern
    ///   `^projects/[^/]+/topics/[^/]+$`.
    ///
    /// Answers page by page; the items are in `subscriptions`.
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
    id: "pubsub.projects.topics.subscriptions.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("topic"),
        Segment::Text("/subscriptions"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subscriptions::list`].
    pub struct List -> ListTopicSubscriptionsResponse
    [pages subscriptions: Vec<String>] {
        /// Optional. Maximum number of subscription names to return.
        page_size: i32 = "pageSize",
        /// Optional. The value returned by the last `ListTopicSubscriptionsResponse`;
        /// indicates that this is a continuation of a prior `ListTopicSubscriptions`
        /// call, and that the system should return the next page of data.
        page_token: String = "pageToken",
    }
}
