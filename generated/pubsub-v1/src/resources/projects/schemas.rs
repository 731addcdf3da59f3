//! The resource `projects.schemas`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::CommitSchemaRequest;
use crate::schemas::Empty;
use crate::schemas::ListSchemaRevisionsResponse;
use crate::schemas::ListSchemasResponse;
use crate::schemas::Policy;
use crate::schemas::RollbackSchemaRequest;
use crate::schemas::Schema;
use crate::schemas::SetIamPolicyRequest;
use crate::schemas::TestIamPermissionsRequest;
use crate::schemas::TestIamPermissionsResponse;
use crate::schemas::ValidateMessageRequest;
use crate::schemas::ValidateMessageResponse;
use crate::schemas::ValidateSchemaRequest;
use crate::schemas::ValidateSchemaResponse;
use crate::scopes;

/// The resource `projects.schemas`.
#[derive(Clone, Debug)]
pub struct Schemas {
    pub(crate) service: Service,
}

impl Schemas {
    /// Commits a new schema revision to an existing schema.
    ///
    /// `POST v1/{+name}:commit`, method id `pubsub.projects.schemas.commit`.
    ///
    /// - `name`: Required. The name of the schema we are revising. Format is
    ///   `projects/{project}/schemas/{schema}`. Must match the pattern
    ///   `^projects/[^/]+/schemas/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn commit(
        &self,
        name: impl Into<String>,
        request: CommitSchemaRequest,
    ) -> Commit {
        let mut call = Call::new(&self.service, &COMMIT);
        call.path("name", name.into());
        call.body(request);
        Commit { call }
    }

    /// Creates a schema.
    ///
    /// `POST v1/{+parent}/schemas`, method id `pubsub.projects.schemas.create`.
    ///
    /// - `parent`: Required. The name of the project in which to create the schema.
    ///   Format is `projects/{project-id}`. Must match the pattern `^projects/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn create(&self, parent: impl Into<String>, request: Schema) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("parent", parent.into());
        call.body(request);
        Create { call }
    }

    /// Deletes a schema.
    ///
    /// `DELETE v1/{+name}`, method id `pubsub.projects.schemas.delete`.
    ///
    /// - `name`: Required. Name of the schema to delete. Format is
    ///   `projects/{project}/schemas/{schema}`. Must match the pattern
    ///   `^projects/[^/]+/schemas/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn delete(&self, name: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("name", name.into());
        Delete { call }
    }

    /// Deletes a specific schema revision.
    ///
    /// `DELETE v1/{+name}:deleteRevision`, method id
    /// `pubsub.projects.schemas.deleteRevision`.
    ///
    /// - `name`: Required. The name of the schema revision to be deleted, with a
    ///   revision ID explicitly included. Example:
    ///   `projects/123/schemas/my-schema@c7cfa2a8` Must match the pattern
    ///   `^projects/[^/]+/schemas/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn delete_revision(&self, name: impl Into<String>) -> DeleteRevision {
        let mut call = Call::new(&self.service, &DELETE_REVISION);
        call.path("name", name.into());
        DeleteRevision { call }
    }

    /// Gets a schema.
    ///
    /// `GET v1/{+name}`, method id `pubsub.projects.schemas.get`.
    ///
    /// - `name`: Required. The name of the schema to get. Format is
    ///   `projects/{project}/schemas/{schema}`. Must match the pattern
    ///   `^projects/[^/]+/schemas/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn get(&self, name: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("name", name.into());
        Get { call }
    }

    /// Gets the access control policy for a resource. Returns an empty policy if the
    /// resource exists and does not have a policy set.
    ///
    /// `GET v1/{+resource}:getIamPolicy`, method id
    /// `pubsub.projects.schemas.getIamPolicy`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy is being requested. See
    ///   [Resource names](https://cloud.google.com/apis/design/resource_names) for the
    ///   appropriate value for this field. Must match the pattern
    ///   `^projects/[^/]+/schemas/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn get_iam_policy(&self, resource: impl Into<String>) -> GetIamPolicy {
        let mut call = Call::new(&self.service, &GET_IAM_POLICY);
        call.path("resource", resource.into());
        GetIamPolicy { call }
    }

    /// Lists schemas in a project.
    ///
    /// `GET v1/{+parent}/schemas`, method id `pubsub.projects.schemas.list`.
    ///
    /// - `parent`: Required. The name of the project in which to list schemas. Format is
    ///   `projects/{project-id}`. Must match the pattern `^projects/[^/]+$`.
    ///
    /// Answers page by page; the items are in `schemas`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn list(&self, parent: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("parent", parent.into());
        List { call }
    }

    /// Lists all schema revisions for the named schema.
    ///
    /// `GET v1/{+name}:listRevisions`, method id
    /// `pubsub.projects.schemas.listRevisions`.
    ///
    /// - `name`: Required. The name of the schema to list revisions for. Must match the
    ///   pattern `^projects/[^/]+/schemas/[^/]+$`.
    ///
    /// Answers page by page; the items are in `schemas`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn list_revisions(&self, name: impl Into<String>) -> ListRevisions {
        let mut call = Call::new(&self.service, &LIST_REVISIONS);
        call.path("name", name.into());
        ListRevisions { call }
    }

    /// Creates a new schema revision that is a copy of the provided revision_id.
    ///
    /// `POST v1/{+name}:rollback`, method id `pubsub.projects.schemas.rollback`.
    ///
    /// - `name`: Required. The schema being rolled back with revision id. Must match the
    ///   pattern `^projects/[^/]+/schemas/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn rollback(
        &self,
        name: impl Into<String>,
        request: RollbackSchemaRequest,
    ) -> Rollback {
        let mut call = Call::new(&self.service, &ROLLBACK);
        call.path("name", name.into());
        call.body(request);
        Rollback { call }
    }

    /// Sets the access control policy on the specified resource. Replaces any existing
    /// policy. Can return `NOT_FOUND`, `INVALID_ARGUMENT`, and `PERMISSION_DENIED`
    /// errors.
    ///
    /// `POST v1/{+resource}:setIamPolicy`, method id
    /// `pubsub.projects.schemas.setIamPolicy`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy is being specified. See
    ///   [Resource names](https://cloud.google.com/apis/design/resource_names) for the
    ///   appropriate value for this field. Must match the pattern
    ///   `^projects/[^/]+/schemas/[^/]+$`.
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
    /// `pubsub.projects.schemas.testIamPermissions`.
    ///
    /// - `resource`: REQUIRED: The resource for which the policy detail is being
    ///   requested. See [Resource
    ///   names](https://cloud.google.com/apis/design/resource_names) for the appropriate
    ///   value for this field. Must match the pattern `^projects/[^/]+/schemas/[^/]+$`.
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

    /// Validates a schema.
    ///
    /// `POST v1/{+parent}/schemas:validate`, method id
    /// `pubsub.projects.schemas.validate`.
    ///
    /// - `parent`: Required. The name of the project in which to validate schemas.
    ///   Format is `projects/{project-id}`. Must match the pattern `^projects/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn validate(
        &self,
        parent: impl Into<String>,
        request: ValidateSchemaRequest,
    ) -> Validate {
        let mut call = Call::new(&self.service, &VALIDATE);
        call.path("parent", parent.into());
        call.body(request);
        Validate { call }
    }

    /// Validates a message against a schema.
    ///
    /// `POST v1/{+parent}/schemas:validateMessage`, method id
    /// `pubsub.projects.schemas.validateMessage`.
    ///
    /// - `parent`: Required. The name of the project in which to validate schemas.
    ///   Format is `projects/{project-id}`. Must match the pattern `^projects/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `PUBSUB`. Asks for
    /// `PUBSUB` unless the client or the call names others.
    pub fn validate_message(
        &self,
        parent: impl Into<String>,
        request: ValidateMessageRequest,
    ) -> ValidateMessage {
        let mut call = Call::new(&self.service, &VALIDATE_MESSAGE);
        call.path("parent", parent.into());
        call.body(request);
        ValidateMessage { call }
    }
}

const COMMIT: Method = Method {
    id: "pubsub.projects.schemas.commit",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/"), Segment::Reserved("name"), Segment::Text(":commit")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Schemas::commit`].
    pub struct Commit -> Schema {}
}

const CREATE: Method = Method {
    id: "pubsub.projects.schemas.create",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("parent"),
        Segment::Text("/schemas"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Schemas::create`].
    pub struct Create -> Schema {
        /// The ID to use for the schema, which will become the final component of the
        /// schema's resource name. See
        /// <https://cloud.google.com/pubsub/docs/pubsub-basics#resource_names> for
        /// resource name constraints.
        schema_id: String = "schemaId",
    }
}

const DELETE: Method = Method {
    id: "pubsub.projects.schemas.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("v1/"), Segment::Reserved("name")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Schemas::delete`].
    pub struct Delete -> Empty {}
}

const DELETE_REVISION: Method = Method {
    id: "pubsub.projects.schemas.deleteRevision",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("name"),
        Segment::Text(":deleteRevision"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Schemas::delete_revision`].
    pub struct DeleteRevision -> Schema {
        /// Optional. This field is deprecated and should not be used for specifying the
        /// revision ID. The revision ID should be specified via the `name` parameter.
        #[deprecated]
        revision_id: String = "revisionId",
    }
}

const GET: Method = Method {
    id: "pubsub.projects.schemas.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/"), Segment::Reserved("name")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Schemas::get`].
    pub struct Get -> Schema {
        /// The set of fields to return in the response. If not set, returns a Schema
        /// with all fields filled out. Set to `BASIC` to omit the `definition`.
        view: Open<GetView> = "view",
    }
}

const GET_IAM_POLICY: Method = Method {
    id: "pubsub.projects.schemas.getIamPolicy",
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
    /// A call of [`Schemas::get_iam_policy`].
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
    id: "pubsub.projects.schemas.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("parent"),
        Segment::Text("/schemas"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Schemas::list`].
    pub struct List -> ListSchemasResponse [pages schemas: Vec<Schema>] {
        /// Maximum number of schemas to return.
        page_size: i32 = "pageSize",
        /// The value returned by the last `ListSchemasResponse`; indicates that this is
        /// a continuation of a prior `ListSchemas` call, and that the system should
        /// return the next page of data.
        page_token: String = "pageToken",
        /// The set of Schema fields to return in the response. If not set, returns
        /// Schemas with `name` and `type`, but not `definition`. Set to `FULL` to
        /// retrieve all fields.
        view: Open<ListView> = "view",
    }
}

const LIST_REVISIONS: Method = Method {
    id: "pubsub.projects.schemas.listRevisions",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("name"),
        Segment::Text(":listRevisions"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Schemas::list_revisions`].
    pub struct ListRevisions -> ListSchemaRevisionsResponse
    [pages schemas: Vec<Schema>] {
        /// The maximum number of revisions to return per page.
        page_size: i32 = "pageSize",
        /// The page token, received from a previous ListSchemaRevisions call. Provide
        /// this to retrieve the subsequent page.
        page_token: String = "pageToken",
        /// The set of Schema fields to return in the response. If not set, returns
        /// Schemas with `name` and `type`, but not `definition`. Set to `FULL` to
        /// retrieve all fields.
        view: Open<ListRevisionsView> = "view",
    }
}

const ROLLBACK: Method = Method {
    id: "pubsub.projects.schemas.rollback",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/"), Segment::Reserved("name"), Segment::Text(":rollback")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Schemas::rollback`].
    pub struct Rollback -> Schema {}
}

const SET_IAM_POLICY: Method = Method {
    id: "pubsub.projects.schemas.setIamPolicy",
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
    /// A call of [`Schemas::set_iam_policy`].
    pub struct SetIamPolicy -> Policy {}
}

const TEST_IAM_PERMISSIONS: Method = Method {
    id: "pubsub.projects.schemas.testIamPermissions",
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
    /// A call of [`Schemas::test_iam_permissions`].
    pub struct TestIamPermissions -> TestIamPermissionsResponse {}
}

const VALIDATE: Method = Method {
    id: "pubsub.projects.schemas.validate",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("parent"),
        Segment::Text("/schemas:validate"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Schemas::validate`].
    pub struct Validate -> ValidateSchemaResponse {}
}

const VALIDATE_MESSAGE: Method = Method {
    id: "pubsub.projects.schemas.validateMessage",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("parent"),
        Segment::Text("/schemas:validateMessage"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::PUBSUB],
    default_scope: Some(scopes::PUBSUB),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Schemas::validate_message`].
    pub struct ValidateMessage -> ValidateMessageResponse {}
}

open_enum! {
    /// The set of fields to return in the response. If not set, returns a Schema with
    /// all fields filled out. Set to `BASIC` to omit the `definition`.
    pub enum GetView = "pubsub.projects.schemas.get.view" {
        /// The default / unset value. The API will default to the BASIC view.
        SchemaViewUnspecified = "SCHEMA_VIEW_UNSPECIFIED",
        /// Include the name and type of the schema, but not the definition.
        Basic = "BASIC",
        /// Include all Schema object fields.
        Full = "FULL",
    }
}

open_enum! {
    /// The set of Schema fields to return in the response. If not set, returns Schemas
    /// with `name` and `type`, but not `definition`. Set to `FULL` to retrieve all
    /// fields.
    pub enum ListView = "pubsub.projects.schemas.list.view" {
        /// The default / unset value. The API will default to the BASIC view.
        SchemaViewUnspecified = "SCHEMA_VIEW_UNSPECIFIED",
        /// Include the name and type of the schema, but not the definition.
        Basic = "BASIC",
        /// Include all Schema object fields.
        Full = "FULL",
    }
}

open_enum! {
    /// The set of Schema fields to return in the response. If not set, returns Schemas
    /// with `name` and `type`, but not `definition`. Set to `FULL` to retrieve all
    /// fields.
    pub enum ListRevisionsView = "pubsub.projects.schemas.listRevisions.view" {
        /// The default / unset value. The API will default to the BASIC view.
        SchemaViewUnspecified = "SCHEMA_VIEW_UNSPECIFIED",
        /// Include the name and type of the schema, but not the definition.
        Basic = "BASIC",
        /// Include all Schema object fields.
        Full = "FULL",
    }
}
