//! The schema `CalendarResource`.

use gapi_runtime::Value;
use gapi_runtime::v1::record;

record! {
    /// Public API: Resources.calendars
    pub struct CalendarResource = "CalendarResource" {
        /// Unique ID for the building a resource is located in.
        pub building_id: Option<String> = "buildingId",
        /// Capacity of a resource, number of seats in a room.
        pub capacity: Option<i32> = "capacity",
        /// ETag of the resource.
        pub etags: Option<String> = "etags",
        /// Instances of features for the calendar resource.
        pub feature_instances: Option<Value> = "featureInstances",
        /// Name of the floor a resource is located on.
        pub floor_name: Option<String> = "floorName",
        /// Name of the section within a floor a resource is located in.
        pub floor_section: Option<String> = "floorSection",
        /// The read-only auto-generated name of the calendar resource which includes
        /// metadata about the resource such as building name, floor, capacity, etc. For
        /// example, "NYC-2-Training Room 1A (16)".
        pub generated_resource_name: Option<String> = "generatedResourceName",
        /// The type of the resource. For calendar resources, the value is
        /// `admin#directory#resources#calendars#CalendarResource`.
        ///
        /// The default is `admin#directory#resources#calendars#CalendarResource`.
        pub kind: Option<String> = "kind",
        /// The category of the calendar resource. Either CONFERENCE_ROOM or OTHER.
        /// Legacy data is set to CATEGORY_UNKNOWN.
        pub resource_category: Option<String> = "resourceCategory",
        /// Description of the resource, visible only to admins.
        pub resource_description: Option<String> = "resourceDescription",
        /// The read-only email for the calendar resource. Generated as part of creating
        /// a new calendar resource.
        pub resource_email: Option<String> = "resourceEmail",
        /// The unique ID for the calendar resource.
        ///
        /// Required by `directory.resources.calendars.insert`.
        pub resource_id: Option<String> = "resourceId",
        /// The name of the calendar resource. For example, "Training Room 1A".
        ///
        /// Required by `directory.resources.calendars.insert`.
        pub resource_name: Option<String> = "resourceName",
        /// The type of the calendar resource, intended for non-room resources.
        pub resource_type: Option<String> = "resourceType",
        /// Description of the resource, visible to users and admins.
        pub user_visible_description: Option<String> = "userVisibleDescription",
    }
}
