//! The schema `Role`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Role`.
    pub struct Role = "Role" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Returns `true` if the role is a super admin role.
        pub is_super_admin_role: Option<bool> = "isSuperAdminRole",
        /// Returns `true` if this is a pre-defined system role.
        pub is_system_role: Option<bool> = "isSystemRole",
        /// The type of the API resource. This is always `admin#directory#role`.
        ///
        /// The default is `admin#directory#role`.
        pub kind: Option<String> = "kind",
        /// A short description of the role.
        pub role_description: Option<String> = "roleDescription",
        /// ID of the role.
        pub role_id: Option<i64> = "roleId",
        /// Name of the role.
        ///
        /// Required by `directory.roles.insert`.
        pub role_name: Option<String> = "roleName",
        /// The set of privileges that are granted to this role.
        ///
        /// Required by `directory.roles.insert`.
        pub role_privileges: Option<Vec<RoleRolePrivilegesItem>> = "rolePrivileges",
    }
}

record! {
    /// An item of the property `rolePrivileges` of `Role`.
    pub struct RoleRolePrivilegesItem = "Role.rolePrivileges[]" {
        /// The name of the privilege.
        pub privilege_name: Option<String> = "privilegeName",
        /// The obfuscated ID of the service this privilege is for. This value is
        /// returned with
        /// [`Privileges.list()`](https://developers.google.com/workspace/admin/directory/v1/reference/privileges/list).
        pub service_id: Option<String> = "serviceId",
    }
}
