//! The schema `ObjectAccessControl`.

use gapi_runtime::v1::record;

record! {
    /// An access-control entry.
    pub struct ObjectAccessControl = "ObjectAccessControl" {
        /// The name of the bucket.
        pub bucket: Option<String> = "bucket",
        /// The domain associated with the entity, if any.
        pub domain: Option<String> = "domain",
        /// The email address associated with the entity, if any.
        pub email: Option<String> = "email",
        /// The entity holding the permission, in one of the following forms:
        ///
        /// - user-userId
        /// - user-email
        /// - group-groupId
        /// - group-email
        /// - domain-domain
        /// - project-team-projectId
        /// - allUsers
        /// - allAuthenticatedUsers Examples:
        /// - The user liz@example.com would be user-liz@example.com.
        /// - The group example@googlegroups.com would be group-example@googlegroups.com.
        /// - To refer to all members of the Google Apps for Business domain example.com,
        ///   the entity would be domain-example.com.
        ///
        /// Required by `storage.defaultObjectAccessControls.insert`,
        /// `storage.objectAccessControls.insert`.
        pub entity: Option<String> = "entity",
        /// The ID for the entity, if any.
        pub entity_id: Option<String> = "entityId",
        /// HTTP 1.1 Entity tag for the access-control entry.
        pub etag: Option<String> = "etag",
        /// The content generation of the object, if applied to an object.
        pub generation: Option<i64> = "generation",
        /// The ID of the access-control entry.
        pub id: Option<String> = "id",
        /// The kind of item this is. For object access control entries, this is always
        /// storage#objectAccessControl.
        ///
        /// The default is `storage#objectAccessControl`.
        pub kind: Option<String> = "kind",
        /// The name of the object, if applied to an object.
        pub object: Option<String> = "object",
        /// The project team associated with the entity, if any.
        pub project_team: Option<Box<ObjectAccessControlProjectTeam>> = "projectTeam",
        /// The access permission for the entity.
        ///
        /// Required by `storage.defaultObjectAccessControls.insert`,
        /// `storage.objectAccessControls.insert`.
        pub role: Option<String> = "role",
        /// The link to this access-control entry.
        pub self_link: Option<String> = "selfLink",
    }
}

record! {
    /// The project team associated with the entity, if any.
    pub struct ObjectAccessControlProjectTeam = "ObjectAccessControl.projectTeam" {
        /// The project number.
        pub project_number: Option<String> = "projectNumber",
        /// The team.
        pub team: Option<String> = "team",
    }
}
