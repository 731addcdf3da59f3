//! The resource `projects.subscriptions`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::AcknowledgeRequest;
use crate::schemas::DetachSubscriptionResponse;
use crate::schemas::Empty;
use crate::schemas::ListSubscriptionsResponse;
use crate::schemas::ModifyAckDeadlineRequest;
use crate::schemas::ModifyPushConfigRequest;
use crate::schemas::Policy;
use crate::schemas::PullRequest;
use crate::schemas::PullResponse;
use crate::schemas::SeekRequest;
use crate::schemas::SeekResponse;
use crate::schemas::SetIamPolicyRequest;
use crate::schemas::Subscription;
use crate::schemas::TestIamPermissionsRequest;
use crate::schemas::TestIamPermissionsResponse;
use crate::schemas::UpdateSubscriptionRequest;
use crate::scopes;

/// The resource `projects.subscriptions`.
#[derive(Clone, Debug)]
pub struct Subscriptions {
    pub(crate) service: Service,
}

impl Subscriptions {
    /// Acknowledges the messages associated with the `ack_ids` in the
    /// `AcknowledgeRequest`. The Pub/Sub system can remove the relevant messages from
    /// the subscription. Acknowledging a message whose ack deadline has expired may
    /// succeed, but such a message may be redelivered later. Acknowledging a message
    /// more than once will not result in an error.
    ///
    /// `POST v1/{+subscription}:acknowledge`, method id
    /// `pubsub.projects.subscriptions.acknowledge`.
    ///
    /// - `subscription`: Required. The subscription whose message is being acknowledged.
    ///   Format is `projects/{project}/subscriptions/{sub}`. Must match the pattern
    ///   `^projects/[^/]+/subscriptions/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn acknowledge(
        &self,
        subscription: impl Into<String>,
        request: AcknowledgeRequest,
    ) -> Acknowledge {
        let mut call = Call::new(&self.service, &ACKNOWLEDGE);
        call.path("subscription", subscription.into());
        call.body(request);
        Acknowledge { call }
    }

    /// Creates a subscription to a given topic. See the [resource name
    /// rules](https://cloud.google.com/pubsub/docs/pubsub-basics#resource_names). If the
    /// subscription already exists, returns `ALREADY_EXISTS`. If the corresponding topic
    /// doesn't exist, returns `NOT_FOUND`. If the name is not provided in the request,
    /// the server will assign a random name for this subscription on the same project as
    /// the topic, conforming to the [resource name
    /// format](https://cloud.google.com/pubsub/docs/pubsub-basics#resource_names). The
    /// generated name is populated in the returned Subscription object. Note that for
    /// REST API requests, you must specify a name in the request.
    ///
    /// `PUT v1/{+name}`, method id `pubsub.projects.subscriptions.create`.
    ///
    /// - `name`: Required. Identifier. The name of the subscription. It must have the
    ///   format `"projects/{project}/subscriptions/{subscription}"`. `{subscription}`
    ///   must start with a letter, and contain only letters (`[A-Za-z]`), numbers
    ///   (`[0-9]`), dashes (`-`), underscores (`_`), periods (`.`), tildes (`~`), plus
    ///   (`+`) or percent signs (`%`). It must be between 3 and 255 characters in
    ///   length, and it must not start with `"goog"`. Must match the pattern
    ///   `^projects/[^/]+/subscriptions/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn create(&self, name: impl Into<String>, request: Subscription) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("name", name.into());
        call.body(request);
        Create { call }
    }

    /// Deletes an existing subscription. All messages retained in the subscription are
    /// immediately dropped. Calls to `Pull` after deletion will return `NOT_FOUND`.
    /// After a subscription is deleted, a new one may be created with the same name, but
    /// the new one has no association with the old subscription or its topic unless the
    /// same topic is specified.
    ///
    /// `DELETE v1/{+subscription}`, method id `pubsub.projects.subscriptions.delete`.
    ///
    /// - `subscription`: Required. The subscription to delete. Format is
    ///   `projects/{project}/subscriptions/{sub}`. Must match the pattern
    ///   `^projects/[^/]+/subscriptions/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn delete(&self, subscription: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("subscription", subscription.into());
        Delete { call }
    }

    /// Detaches a subscription from this topic. All messages retained in the
    /// subscription are dropped. Subsequent `Pull` and `StreamingPull` requests will
    /// return FAILED_PRECONDITION. If the subscription is a push subscription, pushes to
    /// the endpoint will stop.
    ///
    /// `POST v1/{+subscription}:detach`, method id
    /// `pubsub.projects.subscriptions.detach`.
    ///
    /// - `subscription`: Required. The subscription to detach. Format is
    ///   `projects/{project}/subscriptions/{subscription}`. Must match the pattern
    ///   `^projects/[^/]+/subscriptions/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn detach(&self, subscription: impl Into<String>) -> Detach {
        let mut call = Call::new(&self.service, &DETACH);
        call.path("subscription", subscription.into());
        Detach { call }
    }

    /// Gets the configuration details of a subscription.
    ///
    /// `GET v1/{+subscription}`, method id `pubsub.projects.subscriptions.get`.
    ///
    /// - `subscription`: Required. The name of the subscription to get. Format is
    ///   `projects/{project}/subscriptions/{sub}`. Must match the pattern
    ///   `^projects/[^/]+/subscriptions/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn get(&self, subscription: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("subscription", subscription.into());
        Get { call }
    }

    /// Gets the access control policy for a resource. Returns an empty policy if the
    /// resource exists and does not have a policy set.
    ///
    /// `GET v1/{+resource}:getIamPolicy`, method id
    /// `pubsub.projects.subscriptions.getIamPolicy`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy is being requested. See
    ///   [Resource names](https://cloud.google.com/apis/design/resource_names) for the
    ///   appropriate value for this field. Must match the pattern
    ///   `^projects/[^/]+/subscriptions/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn get_iam_policy(&self, resource: impl Into<String>) -> GetIamPolicy {
        let mut call = Call::new(&self.service, &GET_IAM_POLICY);
        call.path("resource", resource.into());
        GetIamPolicy { call }
    }

    /// Lists matching subscriptions.
    ///
    /// `GET v1/{+project}/subscriptions`, method id
    /// `pubsub.projects.subscriptions.list`.
    ///
    /// - `project`: Required. The name of the project in which to list subscriptions.
    ///   Format is `projects/{project-id}`. Must match the pattern `^projects/[^/]+$`.
    ///
    /// Answers page by page; the items are in `subscriptions`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn list(&self, project: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("project", project.into());
        List { call }
    }

    /// Modifies the ack deadline for a specific message. This method is useful to
    /// indicate that more time is needed to process a message by the subscriber, or to
    /// make the message available for redelivery if the processing was interrupted. Note
    /// that this does not modify the subscription-level `ackDeadlineSeconds` used for
    /// subsequent messages.
    ///
    /// `POST v1/{+subscription}:modifyAckDeadline`, method id
    /// `pubsub.projects.subscriptions.modifyAckDeadline`.
    ///
    /// - `subscription`: Required. The name of the subscription. Format is
    ///   `projects/{project}/subscriptions/{sub}`. Must match the pattern
    ///   `^projects/[^/]+/subscriptions/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn modify_ack_deadline(
        &self,
        subscription: impl Into<String>,
        request: ModifyAckDeadlineRequest,
    ) -> ModifyAckDeadline {
        let mut call = Call::new(&self.service, &MODIFY_ACK_DEADLINE);
        call.path("subscription", subscription.into());
        call.body(request);
        ModifyAckDeadline { call }
    }

    /// Modifies the `PushConfig` for a specified subscription. This may be used to
    /// change a push subscription to a pull one (signified by an empty `PushConfig`) or
    /// vice versa, or change the endpoint URL and other attributes of a push
    /// subscription. Messages will accumulate for delivery continuously through the call
    /// regardless of changes to the `PushConfig`.
    ///
    /// `POST v1/{+subscription}:modifyPushConfig`, method id
    /// `pubsub.projects.subscriptions.modifyPushConfig`.
    ///
    /// - `subscription`: Required. The name of the subscription. Format is
    ///   `projects/{project}/subscriptions/{sub}`. Must match the pattern
    ///   `^projects/[^/]+/subscriptions/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn modify_push_config(
        &self,
        subscription: impl Into<String>,
        request: ModifyPushConfigRequest,
    ) -> ModifyPushConfig {
        let mut call = Call::new(&self.service, &MODIFY_PUSH_CONFIG);
        call.path("subscription", subscription.into());
        call.body(request);
        ModifyPushConfig { call }
    }

    /// Updates an existing subscription by updating the fields specified in the update
    /// mask. Note that certain properties of a subscription, such as its topic, are not
    /// modifiable.
    ///
    /// `PATCH v1/{+name}`, method id `pubsub.projects.subscriptions.patch`.
    ///
    /// - `name`: Required. Identifier. The name of the subscription. It must have the
    ///   format `"projects/{project}/subscriptions/{subscription}"`. `{subscription}`
    ///   must start with a letter, and contain only letters (`[A-Za-z]`), numbers
    ///   (`[0-9]`), dashes (`-`), underscores (`_`), periods (`.`), tildes (`~`), plus
    ///   (`+`) or percent signs (`%`). It must be between 3 and 255 characters in
    ///   length, and it must not start with `"goog"`. Must match the pattern
    ///   `^projects/[^/]+/subscriptions/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn patch(
        &self,
        name: impl Into<String>,
        request: UpdateSubscriptionRequest,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("name", name.into());
        call.body(request);
        Patch { call }
    }

    /// Pulls messages from the server.
    ///
    /// `POST v1/{+subscription}:pull`, method id `pubsub.projects.subscriptions.pull`.
    ///
    /// - `subscription`: Required. The subscription from which messages should be
    ///   pulled. Format is `projects/{project}/subscriptions/{sub}`. Must match the
    ///   pattern `^projects/[^/]+/subscriptions/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn pull(&self, subscription: impl Into<String>, request: PullRequest) -> Pull {
        let mut call = Call::new(&self.service, &PULL);
        call.path("subscription", subscription.into());
        call.body(request);
        Pull { call }
    }

    /// Seeks an existing subscription to a point in time or to a given snapshot,
    /// whichever is provided in the request. Snapshots are used in
    /// [Seek](https://cloud.google.com/pubsub/docs/replay-overview) operations, which
    /// allow you to manage message acknowledgments in bulk. That is, you can set the
    /// acknowledgment state of messages in an existing subscription to the state
    /// captured by a snapshot. Note that both the subscription and the snapshot must be
    /// on the same topic.
    ///
    /// `POST v1/{+subscription}:seek`, method id `pubsub.projects.subscriptions.seek`.
    ///
    /// - `subscription`: Required. The subscription to affect. Must match the pattern
    ///   `^projects/[^/]+/subscriptions/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn seek(&self, subscription: impl Into<String>, request: SeekRequest) -> Seek {
        let mut call = Call::new(&self.service, &SEEK);
        call.path("subscription", subscription.into());
        call.body(request);
        Seek { call }
    }

    /// Sets the access control policy on the specified resource. Replaces any existing
    /// policy. Can return `NOT_FOUND`, `INVALID_ARGUMENT`, and `PERMISSION_DENIED`
    /// errors.
    ///
    /// `POST v1/{+resource}:setIamPolicy`, method id
    /// `pubsub.projects.subscriptions.setIamPolicy`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy is being specified. See
    ///   [Resource names](https://cloud.google.com/apis/design/resource_names) for the
    ///   appropriate value for this field. Must match the pattern
    ///   `^projects/[^/]+/subscriptions/[^/]+$`.
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
    /// `pubsub.projects.subscriptions.testIamPermissions`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy detail is being
    ///   requested. See [Resource
    ///   names](https://cloud.google.com/apis/design/resource_names) for the appropriate
    ///   value for this field. Must match the pattern
    ///   `^projects/[^/]+/subscriptions/[^/]+$`.
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

const ACKNOWLEDGE: Method = Method {
    id: "pubsub.projects.subscriptions.acknowledge",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("subscription"),
        Segment::Text(":acknowledge"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subscriptions::acknowledge`].
    pub struct Acknowledge -> Empty {}
}

const CREATE: Method = Method {
    id: "pubsub.projects.subscriptions.create",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("v1/"), Segment::Reserved("name")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subscriptions::create`].
    pub struct Create -> Subscription {}
}

const DELETE: Method = Method {
    id: "pubsub.projects.subscriptions.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("v1/"), Segment::Reserved("subscription")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subscriptions::delete`].
    pub struct Delete -> Empty {}
}

const DETACH: Method = Method {
    id: "pubsub.projects.subscriptions.detach",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("subscription"),
        Segment::Text(":detach"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subscriptions::detach`].
    pub struct Detach -> DetachSubscriptionResponse {}
}

const GET: Method = Method {
    id: "pubsub.projects.subscriptions.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/"), Segment::Reserved("subscription")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subscriptions::get`].
    pub struct Get -> Subscription {}
}

const GET_IAM_POLICY: Method = Method {
    id: "pubsub.projects.subscriptions.getIamPolicy",
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
    /// A call of [`Subscriptions::get_iam_policy`].
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
    id: "pubsub.projects.subscriptions.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("project"),
        Segment::Text("/subscriptions"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subscriptions::list`].
    pub struct List -> ListSubscriptionsResponse
    [pages subscriptions: Vec<Subscription>] {
        /// Optional. Maximum number of subscriptions to return.
        page_size: i32 = "pageSize",
        /// Optional. The value returned by the last `ListSubscriptionsResponse`;
        /// indicates that this is a continuation of a prior `ListSubscriptions` call,
        /// and that the system should return the next page of data.
        page_token: String = "pageToken",
    }
}

const MODIFY_ACK_DEADLINE: Method = Method {
    id: "pubsub.projects.subscriptions.modifyAckDeadline",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("subscription"),
        Segment::Text(":modifyAckDeadline"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subscriptions::modify_ack_deadline`].
    pub struct ModifyAckDeadline -> Empty {}
}

const MODIFY_PUSH_CONFIG: Method = Method {
    id: "pubsub.projects.subscriptions.modifyPushConfig",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("subscription"),
        Segment::Text(":modifyPushConfig"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subscriptions::modify_push_config`].
    pub struct ModifyPushConfig -> Empty {}
}

const PATCH: Method = Method {
    id: "pubsub.projects.subscriptions.patch",
    http_method: HttpMethod::Patch,
    path: &[Segment::Text("v1/"), Segment::Reserved("name")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subscriptions::patch`].
    pub struct Patch -> Subscription {}
}

const PULL: Method = Method {
    id: "pubsub.projects.subscriptions.pull",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("subscription"),
        Segment::Text(":pull"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    attempt_timeout_seconds: Some(120),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subscriptions::pull`].
    pub struct Pull -> PullResponse {}
}

const SEEK: Method = Method {
    id: "pubsub.projects.subscriptions.seek",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("subscription"),
        Segment::Text(":seek"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subscriptions::seek`].
    pub struct Seek -> SeekResponse {}
}

const SET_IAM_POLICY: Method = Method {
    id: "pubsub.projects.subscriptions.setIamPolicy",
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
    /// A call of [`Subscriptions::set_iam_policy`].
    pub struct SetIamPolicy -> Policy {}
}

const TEST_IAM_PERMISSIONS: Method = Method {
    id: "pubsub.projects.subscriptions.testIamPermissions",
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
    /// A call of [`Subscriptions::test_iam_permissions`].
    pub struct TestIamPermissions -> TestIamPermissionsResponse {}
}
