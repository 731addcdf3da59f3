//! Calls `bodies.things.start`.

use gapi_bodies_v1::Bodies;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Bodies::new(&client);
    let things = service.things();
    let call = things.start();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
