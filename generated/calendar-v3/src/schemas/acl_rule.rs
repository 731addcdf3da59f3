//! The schema `AclRule`.

use gapi_runtime::v1::record;

record! {
    /// The schema `AclRule`.
    pub struct AclRule = "AclRule" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Identifier of the Access Control List (ACL) rule. See Sharing calendars.
        pub id: Option<String> = "id",
        /// Type of the resource ("calendar#aclRule").
        ///
        /// The default is `calendar#aclRule`.
        pub kind: Option<String> = "kind",
        /// The role assigned to the scope. Possible values are:
        ///
        /// - "none" - Provides no access.
        /// - "freeBusyReader" - Provides read access to free/busy information.
        /// - "reader" - Provides read access to the calendar. Private events will appear
        ///   to users with reader access, but event details will be hidden.
        /// - "writerWithoutPrivateAccess" - Provides read and write access to the
        ///   calendar. Private events will appear to users with
        ///   writerWithoutPrivateAccess access, but event details will be hidden.
        /// - "writer" - Provides read and write access to the calendar. Private events
        ///   will appear to users with writer access, and event details will be visible.
        ///   Provides read access to the calendar's ACLs.
        /// - "owner" - Provides manager access to the calendar. This role has all of the
        ///   permissions of the writer role with the additional ability to modify access
        ///   levels of other users. Important: the owner role is different from the
        ///   calendar's data owner. A calendar has a single data owner, but can have
        ///   multiple users with owner role.
        ///
        /// Required by `calendar.acl.insert`.
        pub role: Option<String> = "role",
        /// The extent to which calendar access is granted by this ACL rule.
        ///
        /// Required by `calendar.acl.insert`, `calendar.acl.update`.
        pub scope: Option<Box<AclRuleScope>> = "scope",
    }
}

record! {
    /// The extent to which calendar access is granted by this ACL rule.
    pub struct AclRuleScope = "AclRule.scope" {
        /// The type of the scope. Possible values are:
        ///
        /// - "default" - The public scope. This is the default value.
        /// - "user" - Limits the scope to a single user.
        /// - "group" - Limits the scope to a group.
        /// - "domain" - Limits the scope to a domain. Note: The permissions granted to
        ///   the "default", or public, scope apply to any user, authenticated or not.
        ///
        /// Required by `calendar.acl.insert`, `calendar.acl.update`. Named `type` on the
        /// wire.
        pub type_: Option<String> = "type",
        /// The email address of a user or group, or the name of a domain, depending on
        /// the scope type. Omitted for type "default".
        pub value: Option<String> = "value",
    }
}
