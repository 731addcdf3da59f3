//! The schema `NetworkProfileProfileType`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `NetworkProfileProfileType`.
    pub struct NetworkProfileProfileType = "NetworkProfileProfileType" {
        /// The property `networkType`.
        pub network_type: Option<Open<NetworkProfileProfileTypeNetworkType>> =
            "networkType",
        /// The property `rdmaSubtype`.
        pub rdma_subtype: Option<Open<NetworkProfileProfileTypeRdmaSubtype>> =
            "rdmaSubtype",
        /// The property `ullSubtype`.
        pub ull_subtype: Option<Open<NetworkProfileProfileTypeUllSubtype>> =
            "ullSubtype",
        /// The property `vpcSubtype`.
        pub vpc_subtype: Option<Open<NetworkProfileProfileTypeVpcSubtype>> =
            "vpcSubtype",
    }
}

open_enum! {
    /// The property `networkType` of `NetworkProfileProfileType`.
    pub enum NetworkProfileProfileTypeNetworkType =
        "NetworkProfileProfileType.networkType" {
        /// RDMA network.
        Rdma = "RDMA",
        /// ULL network.
        Ull = "ULL",
        /// VPC network.
        Vpc = "VPC",
    }
}

open_enum! {
    /// The property `rdmaSubtype` of `NetworkProfileProfileType`.
    pub enum NetworkProfileProfileTypeRdmaSubtype =
        "NetworkProfileProfileType.rdmaSubtype" {
        /// RDMA over Falcon.
        Falcon = "FALCON",
        /// RDMA over Converged Ethernet (RoCE).
        Roce = "ROCE",
        /// RDMA over Converged Ethernet (RoCE) for Bare Metal.
        RoceMetal = "ROCE_METAL",
    }
}

open_enum! {
    /// The property `ullSubtype` of `NetworkProfileProfileType`.
    pub enum NetworkProfileProfileTypeUllSubtype =
        "NetworkProfileProfileType.ullSubtype" {
        /// Exchange operator.
        Operator = "OPERATOR",
        /// Exchange participant.
        Participant = "PARTICIPANT",
    }
}

open_enum! {
    /// The property `vpcSubtype` of `NetworkProfileProfileType`.
    pub enum NetworkProfileProfileTypeVpcSubtype =
        "NetworkProfileProfileType.vpcSubtype" {
        /// Regionally bound VPC network.
        Regional = "REGIONAL",
    }
}
