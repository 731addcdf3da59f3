//! Calls `allowedroot.things.get`.

use gapi_allowedroot_v1::Allowedroot;
use gapi_runtime::{AccessToken, Client};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Allowedroot::new(&client);

    let reply = service.things().get().send().await?;
    println!("{reply:#?}");
    Ok(())
}
