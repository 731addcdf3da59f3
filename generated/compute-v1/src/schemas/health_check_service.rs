//! The schema `HealthCheckService`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Represents a Health-Check as a Service resource.
    pub struct HealthCheckService = "HealthCheckService" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Fingerprint of this resource. A hash of the contents stored in this object.
        /// This field is used in optimistic locking. This field will be ignored when
        /// inserting a HealthCheckService. An up-to-date fingerprint must be provided in
        /// order to patch/update the HealthCheckService; Otherwise, the request will
        /// fail with error 412 conditionNotMet. To see the latest fingerprint, make a
        /// get() request to retrieve the HealthCheckService.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// A list of URLs to the HealthCheck resources. Must have at least one
        /// HealthCheck, and not more than 10 for regionalHealthCheckService, and not
        /// more than 1 for globalHealthCheckService.HealthCheck resources must
        /// haveportSpecification=USE_SERVING_PORT orportSpecification=USE_FIXED_PORT.
        /// For regional HealthCheckService, theHealthCheck must be regional and in the
        /// same region. For global HealthCheckService,HealthCheck must be global. Mix of
        /// regional and globalHealthChecks is not supported. Multiple
        /// regionalHealthChecks must belong to the same region. RegionalHealthChecks
        /// must belong to the same region as zones ofNetworkEndpointGroups. For
        /// globalHealthCheckService using globalINTERNET_IP_PORT NetworkEndpointGroups,
        /// the global HealthChecks must specify sourceRegions, and HealthChecks that
        /// specify sourceRegions can only be used with global
        /// INTERNET_IP_PORTNetworkEndpointGroups.
        pub health_checks: Option<Vec<String>> = "healthChecks",
        /// Optional. Policy for how the results from multiple health checks for the same
        /// endpoint are aggregated. Defaults to NO_AGGREGATION if unspecified.
        ///
        /// - NO_AGGREGATION. An EndpointHealth message is returned for each pair in the
        ///   health check service.
        /// - AND. If any health check of an endpoint reportsUNHEALTHY, then UNHEALTHY is
        ///   theHealthState of the endpoint. If all health checks reportHEALTHY, the
        ///   HealthState of the endpoint isHEALTHY.
        ///
        /// \. This is only allowed with regional HealthCheckService.
        pub health_status_aggregation_policy: Option<Open<HealthCheckServiceHealthStatusAggregationPolicy>> =
            "healthStatusAggregationPolicy",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output only\] Type of the resource.
        /// Alwayscompute#healthCheckServicefor health check services.
        ///
        /// The default is `compute#healthCheckService`.
        pub kind: Option<String> = "kind",
        /// Name of the resource. The name must be 1-63 characters long, and comply with
        /// RFC1035. Specifically, the name must be 1-63 characters long and match the
        /// regular expression `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first
        /// character must be a lowercase letter, and all following characters must be a
        /// dash, lowercase letter, or digit, except the last character, which cannot be
        /// a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// A list of URLs to the NetworkEndpointGroup resources. Must not have more
        /// than 100. For regionalHealthCheckService, NEGs must be in zones in the region
        /// of the HealthCheckService. For globalHealthCheckServices, the
        /// NetworkEndpointGroups must be global INTERNET_IP_PORT.
        pub network_endpoint_groups: Option<Vec<String>> = "networkEndpointGroups",
        /// A list of URLs to the NotificationEndpoint resources. Must not have more
        /// than 10. A list of endpoints for receiving notifications of change in health
        /// status. For regionalHealthCheckService,NotificationEndpoint must be regional
        /// and in the same region. For global HealthCheckService,NotificationEndpoint
        /// must be global.
        pub notification_endpoints: Option<Vec<String>> = "notificationEndpoints",
        /// Output only. \[Output Only\] URL of the region where the health check service
        /// resides. This field is not applicable to global health check services. You
        /// must specify this field as part of the HTTP request URL. It is not settable
        /// as a field in the request body.
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
    }
}

open_enum! {
    /// Optional. Policy for how the results from multiple health checks for the same
    /// endpoint are aggregated. Defaults to NO_AGGREGATION if unspecified.
    ///
    /// - NO_AGGREGATION. An EndpointHealth message is returned for each pair in the
    ///   health check service.
    /// - AND. If any health check of an endpoint reportsUNHEALTHY, then UNHEALTHY is
    ///   theHealthState of the endpoint. If all health checks reportHEALTHY, the
    ///   HealthState of the endpoint isHEALTHY.
    ///
    /// \. This is only allowed with regional HealthCheckService.
    pub enum HealthCheckServiceHealthStatusAggregationPolicy =
        "HealthCheckService.healthStatusAggregationPolicy" {
        /// If any backend's health check reports UNHEALTHY, then UNHEALTHY is the
        /// HealthState of the entire health check service. If all backend's are healthy,
        /// the HealthState of the health check service isHEALTHY.
        And = "AND",
        /// An EndpointHealth message is returned for each backend in the health check
        /// service.
        NoAggregation = "NO_AGGREGATION",
    }
}
