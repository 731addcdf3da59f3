//! The resource `projects.snapshots`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::CreateSnapshotRequest;
use crate::schemas::Empty;
use crate::schemas::ListSnapshotsResponse;
use crate::schemas::Policy;
use crate::schemas::SetIamPolicyRequest;
use crate::schemas::Snapshot;
use crate::schemas::TestIamPermissionsRequest;
use crate::schemas::TestIamPermissionsResponse;
use crate::schemas::UpdateSnapshotRequest;
use crate::scopes;

/// The resource `projects.snapshots`.
#[derive(Clone, Debug)]
pub struct Snapshots {
    pub(crate) service: Service,
}

impl Snapshots {
    /// Creates a snapshot from the requested subscription. Snapshots are used in
    /// [Seek](https://cloud.google.com/pubsub/docs/replay-overview) operations, which
    /// allow you to manage message acknowledgments in bulk. That is, you can set the
    /// acknowledgment state of messages in an existing subscription to the state
    /// captured by a snapshot. If the snapshot already exists, returns `ALREADY_EXISTS`.
    /// If the requested subscription doesn't exist, returns `NOT_FOUND`. If the backlog
    /// in the subscription is too old -- and the resulting snapshot would expire in less
    /// than 1 hour -- then `FAILED_PRECONDITION` is returned. See also the
    /// `Snapshot.expire_time` field. If the name is not provided in the request, the
    /// server will assign a random name for this snapshot on the same project as the
    /// subscription, conforming to the [resource name
    /// format](https://cloud.google.com/pubsub/docs/pubsub-basics#resource_names). The
    /// generated name is populated in the returned Snapshot object. Note that for REST
    /// API requests, you must specify a name in the request.
    ///
    /// `PUT v1/{+name}`, method id `pubsub.projects.snapshots.create`.
    ///
    /// - `name`: Required. User-provided name for this snapshot. If the name is not
    ///   provided in the request, the server will assign a random name for this snapshot
    ///   on the same project as the subscription. Note that for REST API requests, you
    ///   must specify a name. See the [resource name
    ///   rules](https://cloud.google.com/pubsub/docs/pubsub-basics#resource_names).
    ///   Format is `projects/{project}/snapshots/{snap}`. Must match the pattern
    ///   `^projects/[^/]+/snapshots/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn create(
        &self,
        name: impl Into<String>,
        request: CreateSnapshotRequest,
    ) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("name", name.into());
        call.body(request);
        Create { call }
    }

    /// Removes an existing snapshot. Snapshots are used in
    /// [Seek](https://cloud.google.com/pubsub/docs/replay-overview) operations, which
    /// allow you to manage message acknowledgments in bulk. That is, you can set the
    /// acknowledgment state of messages in an existing subscription to the state
    /// captured by a snapshot. When the snapshot is deleted, all messages retained in
    /// the snapshot are immediately dropped. After a snapshot is deleted, a new one may
    /// be created with the same name, but the new one has no association with the old
    /// snapshot or its subscription, unless the same subscription is specified.
    ///
    /// `DELETE v1/{+snapshot}`, method id `pubsub.projects.snapshots.delete`.
    ///
    /// - `snapshot`: Required. The name of the snapshot to delete. Format is
    ///   `projects/{project}/snapshots/{snap}`. Must match the pattern
    ///   `^projects/[^/]+/snapshots/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn delete(&self, snapshot: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("snapshot", snapshot.into());
        Delete { call }
    }

    /// Gets the configuration details of a snapshot. Snapshots are used in
    /// [Seek](https://cloud.google.com/pubsub/docs/replay-overview) operations, which
    /// allow you to manage message acknowledgments in bulk. That is, you can set the
    /// acknowledgment state of messages in an existing subscription to the state
    /// captured by a snapshot.
    ///
    /// `GET v1/{+snapshot}`, method id `pubsub.projects.snapshots.get`.
    ///
    /// - `snapshot`: Required. The name of the snapshot to get. Format is
    ///   `projects/{project}/snapshots/{snap}`. Must match the pattern
    ///   `^projects/[^/]+/snapshots/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn get(&self, snapshot: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("snapshot", snapshot.into());
        Get { call }
    }

    /// Gets the access control policy for a resource. Returns an empty policy if the
    /// resource exists and does not have a policy set.
    ///
    /// `GET v1/{+resource}:getIamPolicy`, method id
    /// `pubsub.projects.snapshots.getIamPolicy`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy is being requested. See
    ///   [Resource names](https://cloud.google.com/apis/design/resource_names) for the
    ///   appropriate value for this field. Must match the pattern
    ///   `^projects/[^/]+/snapshots/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn get_iam_policy(&self, resource: impl Into<String>) -> GetIamPolicy {
        let mut call = Call::new(&self.service, &GET_IAM_POLICY);
        call.path("resource", resource.into());
        GetIamPolicy { call }
    }

    /// Lists the existing snapshots. Snapshots are used in
    /// [Seek](https://cloud.google.com/pubsub/docs/replay-overview) operations, which
    /// allow you to manage message acknowledgments in bulk. That is, you can set the
    /// acknowledgment state of messages in an existing subscription to the state
    /// captured by a snapshot.
    ///
    /// `GET v1/{+project}/snapshots`, method id `pubsub.projects.snapshots.list`.
    ///
    /// - `project`: Required. The name of the project in which to list snapshots. Format
    ///   is `projects/{project-id}`. Must match the pattern `^projects/[^/]+$`.
    ///
    /// Answers page by page; the items are in `snapshots`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn list(&self, project: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("project", project.into());
        List { call }
    }

    /// Updates an existing snapshot by updating the fields specified in the update mask.
    /// Snapshots are used in
    /// [Seek](https://cloud.google.com/pubsub/docs/replay-overview) operations, which
    /// allow you to manage message acknowledgments in bulk. That is, you can set the
    /// acknowledgment state of messages in an existing subscription to the state
    /// captured by a snapshot.
    ///
    /// `PATCH v1/{+name}`, method id `pubsub.projects.snapshots.patch`.
    ///
    /// - `name`: Optional. The name of the snapshot. Must match the pattern
    ///   `^projects/[^/]+/snapshots/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn patch(
        &self,
        name: impl Into<String>,
        request: UpdateSnapshotRequest,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("name", name.into());
        call.body(request);
        Patch { call }
    }

    /// Sets the access control policy on the specified resource. Replaces any existing
    /// policy. Can return `NOT_FOUND`, `INVALID_ARGUMENT`, and `PERMISSION_DENIED`
    /// errors.
    ///
    /// `POST v1/{+resource}:setIamPolicy`, method id
    /// `pubsub.projects.snapshots.setIamPolicy`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy is being specified. See
    ///   [Resource names](https://cloud.google.com/apis/design/resource_names) for the
    ///   appropriate value for this field. Must match the pattern
    ///   `^projects/[^/]+/snapshots/[^/]+$`.
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
    /// `pubsub.projects.snapshots.testIamPermissions`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy detail is being
    ///   requested. See [Resource
    ///   names](https://cloud.google.com/apis/design/resource_names) for the appropriate
    ///   value for this field. Must match the pattern
    ///   `^projects/[^/]+/snapshots/[^/]+$`.
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
    id: "pubsub.projects.snapshots.create",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("v1/"), Segment::Reserved("name")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Snapshots::create`].
    pub struct Create -> Snapshot {}
}

const DELETE: Method = Method {
    id: "pubsub.projects.snapshots.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("v1/"), Segment::Reserved("snapshot")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Snapshots::delete`].
    pub struct Delete -> Empty {}
}

const GET: Method = Method {
    id: "pubsub.projects.snapshots.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/"), Segment::Reserved("snapshot")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Snapshots::get`].
    pub struct Get -> Snapshot {}
}

const GET_IAM_POLICY: Method = Method {
    id: "pubsub.projects.snapshots.getIamPolicy",
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
    /// A call of [`Snapshots::get_iam_policy`].
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
    id: "pubsub.projects.snapshots.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("project"),
        Segment::Text("/snapshots"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Snapshots::list`].
    pub struct List -> ListSnapshotsResponse [pages snapshots: Vec<Snapshot>] {
        /// Optional. Maximum number of snapshots to return.
        page_size: i32 = "pageSize",
        /// Optional. The value returned by the last `ListSnapshotsResponse`; indicates
        /// that this is a continuation of a prior `ListSnapshots` call, and that the
        /// system should return the next page of data.
        page_token: String = "pageToken",
    }
}

const PATCH: Method = Method {
    id: "pubsub.projects.snapshots.patch",
    http_method: HttpMethod::Patch,
    path: &[Segment::Text("v1/"), Segment::Reserved("name")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Snapshots::patch`].
    pub struct Patch -> Snapshot {}
}

const SET_IAM_POLICY: Method = Method {
    id: "pubsub.projects.snapshots.setIamPolicy",
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
    /// A call of [`Snapshots::set_iam_policy`].
    pub struct SetIamPolicy -> Policy {}
}

const TEST_IAM_PERMISSIONS: Method = Method {
    id: "pubsub.projects.snapshots.testIamPermissions",
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
    /// A call of [`Snapshots::test_iam_permissions`].
    pub struct TestIamPermissions -> TestIamPermissionsResponse {}
}
