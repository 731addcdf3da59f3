//! Schemas: what calls send and receive.

mod foo_bar;
mod foo_bar_2;
mod foo_bar_3;
mod foo_bar_4;
mod http_health_check;
mod http_health_check_2;
mod instance;
mod instance2;
mod instance_2;
mod parent;
mod parent_child;

pub use foo_bar::FooBar;
pub use foo_bar_2::FooBar2;
pub use foo_bar_3::FooBar3;
pub use foo_bar_4::FooBar4;
pub use http_health_check::HttpHealthCheck;
pub use http_health_check_2::HttpHealthCheck2;
pub use instance::Instance;
pub use instance_2::Instance3;
pub use instance2::Instance2;
pub use parent::Parent;
pub use parent::ParentChild2;
pub use parent::ParentChild3;
pub use parent_child::ParentChild;
