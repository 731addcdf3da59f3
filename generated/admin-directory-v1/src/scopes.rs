//! OAuth scopes.

use gapi_runtime::v1::scope;

scope! {
    /// See, add, edit, and permanently delete the printers that your organization can
    /// use with Chrome
    ///
    /// `https://www.googleapis.com/auth/admin.chrome.printers`
    pub const ADMIN_CHROME_PRINTERS =
        "https://www.googleapis.com/auth/admin.chrome.printers";
}

scope! {
    /// See the printers that your organization can use with Chrome
    ///
    /// `https://www.googleapis.com/auth/admin.chrome.printers.readonly`
    pub const ADMIN_CHROME_PRINTERS_READONLY =
        "https://www.googleapis.com/auth/admin.chrome.printers.readonly";
}

scope! {
    /// View and manage customer related information
    ///
    /// `https://www.googleapis.com/auth/admin.directory.customer`
    pub const ADMIN_DIRECTORY_CUSTOMER =
        "https://www.googleapis.com/auth/admin.directory.customer";
}

scope! {
    /// View customer related information
    ///
    /// `https://www.googleapis.com/auth/admin.directory.customer.readonly`
    pub const ADMIN_DIRECTORY_CUSTOMER_READONLY =
        "https://www.googleapis.com/auth/admin.directory.customer.readonly";
}

scope! {
    /// View and manage your ChromeOS devices' metadata
    ///
    /// `https://www.googleapis.com/auth/admin.directory.device.chromeos`
    pub const ADMIN_DIRECTORY_DEVICE_CHROMEOS =
        "https://www.googleapis.com/auth/admin.directory.device.chromeos";
}

scope! {
    /// View your ChromeOS devices' metadata
    ///
    /// `https://www.googleapis.com/auth/admin.directory.device.chromeos.readonly`
    pub const ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY =
        "https://www.googleapis.com/auth/admin.directory.device.chromeos.readonly";
}

scope! {
    /// View and manage your mobile devices' metadata
    ///
    /// `https://www.googleapis.com/auth/admin.directory.device.mobile`
    pub const ADMIN_DIRECTORY_DEVICE_MOBILE =
        "https://www.googleapis.com/auth/admin.directory.device.mobile";
}

scope! {
    /// Manage your mobile devices by performing administrative tasks
    ///
    /// `https://www.googleapis.com/auth/admin.directory.device.mobile.action`
    pub const ADMIN_DIRECTORY_DEVICE_MOBILE_ACTION =
        "https://www.googleapis.com/auth/admin.directory.device.mobile.action";
}

scope! {
    /// View your mobile devices' metadata
    ///
    /// `https://www.googleapis.com/auth/admin.directory.device.mobile.readonly`
    pub const ADMIN_DIRECTORY_DEVICE_MOBILE_READONLY =
        "https://www.googleapis.com/auth/admin.directory.device.mobile.readonly";
}

scope! {
    /// View and manage the provisioning of domains for your customers
    ///
    /// `https://www.googleapis.com/auth/admin.directory.domain`
    pub const ADMIN_DIRECTORY_DOMAIN =
        "https://www.googleapis.com/auth/admin.directory.domain";
}

scope! {
    /// View domains related to your customers
    ///
    /// `https://www.googleapis.com/auth/admin.directory.domain.readonly`
    pub const ADMIN_DIRECTORY_DOMAIN_READONLY =
        "https://www.googleapis.com/auth/admin.directory.domain.readonly";
}

scope! {
    /// View and manage the provisioning of groups on your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.group`
    pub const ADMIN_DIRECTORY_GROUP =
        "https://www.googleapis.com/auth/admin.directory.group";
}

scope! {
    /// View and manage group subscriptions on your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.group.member`
    pub const ADMIN_DIRECTORY_GROUP_MEMBER =
        "https://www.googleapis.com/auth/admin.directory.group.member";
}

scope! {
    /// View group subscriptions on your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.group.member.readonly`
    pub const ADMIN_DIRECTORY_GROUP_MEMBER_READONLY =
        "https://www.googleapis.com/auth/admin.directory.group.member.readonly";
}

scope! {
    /// View groups on your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.group.readonly`
    pub const ADMIN_DIRECTORY_GROUP_READONLY =
        "https://www.googleapis.com/auth/admin.directory.group.readonly";
}

scope! {
    /// View and manage organization units on your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.orgunit`
    pub const ADMIN_DIRECTORY_ORGUNIT =
        "https://www.googleapis.com/auth/admin.directory.orgunit";
}

scope! {
    /// View organization units on your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.orgunit.readonly`
    pub const ADMIN_DIRECTORY_ORGUNIT_READONLY =
        "https://www.googleapis.com/auth/admin.directory.orgunit.readonly";
}

scope! {
    /// View and manage the provisioning of calendar resources on your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.resource.calendar`
    pub const ADMIN_DIRECTORY_RESOURCE_CALENDAR =
        "https://www.googleapis.com/auth/admin.directory.resource.calendar";
}

scope! {
    /// View calendar resources on your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.resource.calendar.readonly`
    pub const ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY =
        "https://www.googleapis.com/auth/admin.directory.resource.calendar.readonly";
}

scope! {
    /// Manage delegated admin roles for your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.rolemanagement`
    pub const ADMIN_DIRECTORY_ROLEMANAGEMENT =
        "https://www.googleapis.com/auth/admin.directory.rolemanagement";
}

scope! {
    /// View delegated admin roles for your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.rolemanagement.readonly`
    pub const ADMIN_DIRECTORY_ROLEMANAGEMENT_READONLY =
        "https://www.googleapis.com/auth/admin.directory.rolemanagement.readonly";
}

scope! {
    /// View and manage the provisioning of users on your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.user`
    pub const ADMIN_DIRECTORY_USER =
        "https://www.googleapis.com/auth/admin.directory.user";
}

scope! {
    /// View and manage the provisioning of user schemas on your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.userschema`
    pub const ADMIN_DIRECTORY_USERSCHEMA =
        "https://www.googleapis.com/auth/admin.directory.userschema";
}

scope! {
    /// View user schemas on your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.userschema.readonly`
    pub const ADMIN_DIRECTORY_USERSCHEMA_READONLY =
        "https://www.googleapis.com/auth/admin.directory.userschema.readonly";
}

scope! {
    /// View and manage user aliases on your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.user.alias`
    pub const ADMIN_DIRECTORY_USER_ALIAS =
        "https://www.googleapis.com/auth/admin.directory.user.alias";
}

scope! {
    /// View user aliases on your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.user.alias.readonly`
    pub const ADMIN_DIRECTORY_USER_ALIAS_READONLY =
        "https://www.googleapis.com/auth/admin.directory.user.alias.readonly";
}

scope! {
    /// See info about users on your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.user.readonly`
    pub const ADMIN_DIRECTORY_USER_READONLY =
        "https://www.googleapis.com/auth/admin.directory.user.readonly";
}

scope! {
    /// Manage data access permissions for users on your domain
    ///
    /// `https://www.googleapis.com/auth/admin.directory.user.security`
    pub const ADMIN_DIRECTORY_USER_SECURITY =
        "https://www.googleapis.com/auth/admin.directory.user.security";
}

scope! {
    /// See, edit, configure, and delete your Google Cloud data and see the email address
    /// for your Google Account.
    ///
    /// `https://www.googleapis.com/auth/cloud-platform`
    pub const CLOUD_PLATFORM = "https://www.googleapis.com/auth/cloud-platform";
}
