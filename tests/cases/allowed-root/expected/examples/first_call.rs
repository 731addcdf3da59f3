//! Calls `allowedroot.things.get`.

use gapi_allowedroot_v1::Allowedroot;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Allowedroot::new(&client);
    let things = service.things();
    let call = things.get();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
