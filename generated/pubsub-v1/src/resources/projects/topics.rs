//! The resource `projects.topics`.

pub mod snapshots;
pub mod subscriptions;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::resources::projects::topics::snapshots::Snapshots;
use crate::resources::projects::topics::subscriptions::Subscriptions;
use crate::schemas::Empty;
use crate::schemas::ListTopicsResponse;
use crate::schemas::Policy;
use crate::schemas::PublishRequest;
use crate::schemas::PublishResponse;
use crate::schemas::SetIamPolicyRequest;
use crate::schemas::TestIamPermissionsRequest;
use crate::schemas::TestIamPermissionsResponse;
use crate::schemas::Topic;
use crate::schemas::UpdateTopicRequest;
use crate::scopes;

/// The resource `projects.topics`.
#[derive(Clone, Debug)]
pub struct Topics {
    pub(crate) service: Service,
}

impl Topics {
    /// The resource `projects.topics.snapshots`.
    pub fn snapshots(&self) -> Snapshots {
        let service = self.service.clone();
        Snapshots { service }
    }

    /// The resource `projects.topics.subscriptions`.
    pub fn subscriptions(&self) -> Subscriptions {
        let service = self.service.clone();
        Subscriptions { service }
    }

    /// Creates the given topic with the given name. See the [resource name
    /// rules](https://cloud.google.com/pubsub/docs/pubsub-basics#resource_names).
    ///
    /// `PUT v1/{+name}`, method id `pubsub.projects.topics.create`.
    ///
    /// - `name`: Required. Identifier. The name of the topic. It must have the format
    ///   `"projects/{project}/topics/{topic}"`. `{topic}` must start with a letter, and
    ///   contain only letters (`[A-Za-z]`), numbers (`[0-9]`), dashes (`-`), underscores
    ///   (`_`), periods (`.`), tildes (`~`), plus (`+`) or percent signs (`%`). It must
    ///   be between 3 and 255 characters in length, and it must not start with `"goog"`.
    ///   Must match the pattern `^projects/[^/]+/topics/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn create(&self, name: impl Into<String>, request: Topic) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("name", name.into());
        call.body(request);
        Create { call }
    }

    /// Deletes the topic with the given name. Returns `NOT_FOUND` if the topic does not
    /// exist. After a topic is deleted, a new topic may be created with the same name;
    /// this is an entirely new topic with none of the old configuration or
    /// subscriptions. Existing subscriptions to this topic are not deleted, but their
    /// `topic` field is set to `_deleted-topic_`.
    ///
    /// `DELETE v1/{+topic}`, method id `pubsub.projects.topics.delete`.
    ///
    /// - `topic`: Required. Name of the topic to delete. Format is
    ///   `projects/{project}/topics/{topic}`. Must match the pattern
    ///   `^projects/[^/]+/topics/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn delete(&self, topic: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("topic", topic.into());
        Delete { call }
    }

    /// Gets the configuration of a topic.
    ///
    /// `GET v1/{+topic}`, method id `pubsub.projects.topics.get`.
    ///
    /// - `topic`: Required. The name of the topic to get. Format is
    ///   `projects/{project}/topics/{topic}`. Must match the pattern
    ///   `^projects/[^/]+/topics/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn get(&self, topic: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("topic", topic.into());
        Get { call }
    }

    /// Gets the access control policy for a resource. Returns an empty policy if the
    /// resource exists and does not have a policy set.
    ///
    /// `GET v1/{+resource}:getIamPolicy`, method id
    /// `pubsub.projects.topics.getIamPolicy`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy is being requested. See
    ///   [Resource names](https://cloud.google.com/apis/design/resource_names) for the
    ///   appropriate value for this field. Must match the pattern
    ///   `^projects/[^/]+/topics/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn get_iam_policy(&self, resource: impl Into<String>) -> GetIamPolicy {
        let mut call = Call::new(&self.service, &GET_IAM_POLICY);
        call.path("resource", resource.into());
        GetIamPolicy { call }
    }

    /// Lists matching topics.
    ///
    /// `GET v1/{+project}/topics`, method id `pubsub.projects.topics.list`.
    ///
    /// - `project`: Required. The name of the project in which to list topics. Format is
    ///   `projects/{project-id}`. Must match the pattern `^projects/[^/]+$`.
    ///
    /// Answers page by page; the items are in `topics`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn list(&self, project: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("project", project.into());
        List { call }
    }

    /// Updates an existing topic by updating the fields specified in the update mask.
    /// Note that certain properties of a topic are not modifiable.
    ///
    /// `PATCH v1/{+name}`, method id `pubsub.projects.topics.patch`.
    ///
    /// - `name`: Required. Identifier. The name of the topic. It must have the format
    ///   `"projects/{project}/topics/{topic}"`. `{topic}` must start with a letter, and
    ///   contain only letters (`[A-Za-z]`), numbers (`[0-9]`), dashes (`-`), underscores
    ///   (`_`), periods (`.`), tildes (`~`), plus (`+`) or percent signs (`%`). It must
    ///   be between 3 and 255 characters in length, and it must not start with `"goog"`.
    ///   Must match the pattern `^projects/[^/]+/topics/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn patch(&self, name: impl Into<String>, request: UpdateTopicRequest) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("name", name.into());
        call.body(request);
        Patch { call }
    }

    /// Adds one or more messages to the topic. Returns `NOT_FOUND` if the topic does not
    /// exist.
    ///
    /// `POST v1/{+topic}:publish`, method id `pubsub.projects.topics.publish`.
    ///
    /// - `topic`: Required. The messages in the request will be published on this topic.
    ///   Format is `projects/{project}/topics/{topic}`. Must match the pattern
    ///   `^projects/[^/]+/topics/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn publish(&self, topic: impl Into<String>, request: PublishRequest) -> Publish {
        let mut call = Call::new(&self.service, &PUBLISH);
        call.path("topic", topic.into());
        call.body(request);
        Publish { call }
    }

    /// Sets the access control policy on the specified resource. Replaces any existing
    /// policy. Can return `NOT_FOUND`, `INVALID_ARGUMENT`, and `PERMISSION_DENIED`
    /// errors.
    ///
    /// `POST v1/{+resource}:setIamPolicy`, method id
    /// `pubsub.projects.topics.setIamPolicy`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy is being specified. See
    ///   [Resource names](https://cloud.google.com/apis/design/resource_names) for the
    ///   appropriate value for this field. Must match the pattern
    ///   `^projects/[^/]+/topics/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn set_iam_policy(
        &self,
        resource: impl Into<String>,
        request: SetIamPolicyRequest,
    ) -> SetIamPolicy {
        let mut call = Call::new(&self.service, &SET_IAM_POLICY);
        call.path("resource", resource.into());
        call.body(request);
        SetIamPolicy { call }
    }

    /// Returns permissions that a caller has on the specified resource. If the resource
    /// does not exist, this will return an empty set of permissions, not a `NOT_FOUND`
    /// error. Note: This operation is designed to be used for building permission-aware
    /// UIs and command-line tools, not for authorization checking. This operation may
    /// "fail open" without warning.
    ///
    /// `POST v1/{+resource}:testIamPermissions`, method id
    /// `pubsub.projects.topics.testIamPermissions`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy detail is being
    ///   requested. See [Resource
    ///   names](https://cloud.google.com/apis/design/resource_names) for the appropriate
    ///   value for this field. Must match the pattern `^projects/[^/]+/topics/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn test_iam_permissions(
        &self,
        resource: impl Into<String>,
        request: TestIamPermissionsRequest,
    ) -> TestIamPermissions {
        let mut call = Call::new(&self.service, &TEST_IAM_PERMISSIONS);
        call.path("resource", resource.into());
        call.body(request);
        TestIamPermissions { call }
    }
}

const CREATE: Method = Method {
    id: "pubsub.projects.topics.create",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("v1/"), Segment::Reserved("name")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Topics::create`].
    pub struct Create -> Topic {}
}

const DELETE: Method = Method {
    id: "pubsub.projects.topics.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("v1/"), Segment::Reserved("topic")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Topics::delete`].
    pub struct Delete -> Empty {}
}

const GET: Method = Method {
    id: "pubsub.projects.topics.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/"), Segment::Reserved("topic")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Topics::get`].
    pub struct Get -> Topic {}
}

const GET_IAM_POLICY: Method = Method {
    id: "pubsub.projects.topics.getIamPolicy",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("resource"),
        Segment::Text(":getIamPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Topics::get_iam_policy`].
    pub struct GetIamPolicy -> Policy {
        /// Optional. The maximum policy version that will be used to format the policy.
        /// Valid values are 0, 1, and 3. Requests specifying an invalid value will be
        /// rejected. Requests for policies with any conditional role bindings must
        /// specify version 3. Policies with no conditional role bindings may specify any
        /// valid value or leave the field unset. The policy in the response might use
        /// the policy version that you specified, or it might use a lower policy
        /// version. For example, if you specify version 3, but the policy has no
        /// conditional role bindings, the response uses version 1. To learn which
        /// resources support conditions in their IAM policies, see the [IAM
        /// documentation](https://cloud.google.com/iam/help/conditions/resource-policies).
        ///
        /// Named `options.requestedPolicyVersion` on the wire.
        options_requested_policy_version: i32 = "options.requestedPolicyVersion",
    }
}

const LIST: Method = Method {
    id: "pubsub.projects.topics.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("project"),
        Segment::Text("/topics"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Topics::list`].
    pub struct List -> ListTopicsResponse [pages topics: Vec<Topic>] {
        /// Optional. Maximum number of topics to return.
        page_size: i32 = "pageSize",
        /// Optional. The value returned by the last `ListTopicsResponse`; indicates that
        /// this is a continuation of a prior `ListTopics` call, and that the system
        /// should return the next page of data.
        page_token: String = "pageToken",
    }
}

const PATCH: Method = Method {
    id: "pubsub.projects.topics.patch",
    http_method: HttpMethod::Patch,
    path: &[Segment::Text("v1/"), Segment::Reserved("name")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Topics::patch`].
    pub struct Patch -> Topic {}
}

const PUBLISH: Method = Method {
    id: "pubsub.projects.topics.publish",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/"), Segment::Reserved("topic"), Segment::Text(":publish")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Topics::publish`].
    pub struct Publish -> PublishResponse {}
}

const SET_IAM_POLICY: Method = Method {
    id: "pubsub.projects.topics.setIamPolicy",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("resource"),
        Segment::Text(":setIamPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Topics::set_iam_policy`].
    pub struct SetIamPolicy -> Policy {}
}

const TEST_IAM_PERMISSIONS: Method = Method {
    id: "pubsub.projects.topics.testIamPermissions",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("resource"),
        Segment::Text(":testIamPermissions"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Topics::test_iam_permissions`].
    pub struct TestIamPermissions -> TestIamPermissionsResponse {}
}
