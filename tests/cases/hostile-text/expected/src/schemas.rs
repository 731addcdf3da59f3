//! Schemas: what calls send and receive.

mod a_b_c_d;
mod con_;
mod etc_passwd;
mod evil;
mod lib;
mod mod_;
mod unnamed;
mod unnamed_2;
mod unnamed_3;

pub use a_b_c_d::ABCD;
pub use con_::Con;
pub use etc_passwd::EtcPasswd;
pub use evil::Evil;
pub use lib::Lib;
pub use mod_::Mod;
pub use unnamed::Unnamed;
pub use unnamed_2::Unnamed2;
pub use unnamed_2::Unnamed2All;
pub use unnamed_2::Unnamed2Inline;
pub use unnamed_3::Unnamed3;
