//! The wire between the program and the Bot API server, which can be cut.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

/// What becomes of what is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It arrives.
    Whole,
    /// Nobody listens: connections are refused, and those that there are break.
    Cut,
    /// Requests arrive; answers break off in the middle.
    Halved,
    /// Requests arrive; no answer comes.
    Mute,
}

/// A wire to a server. It is there for as long as the process.
#[derive(Clone)]
pub struct Wire {
    inner: Arc<Inner>,
}

struct Inner {
    /// Where the program connects to.
    here: SocketAddr,
    /// Where the server is.
    there: String,
    state: Mutex<State>,
    /// Both ends of every connection, to break them.
    ends: Mutex<Vec<TcpStream>>,
}

impl Wire {
    /// A wire to a server's base address.
    pub fn to(server: &str) -> Wire {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let wire = Wire {
            inner: Arc::new(Inner {
                here: listener.local_addr().expect("it is bound"),
                there: server.trim_start_matches("http://").to_owned(),
                state: Mutex::new(State::Whole),
                ends: Mutex::default(),
            }),
        };
        wire.clone().listens(listener);
        wire
    }

    /// Where the program finds the server.
    pub fn address(&self) -> String {
        format!("http://{}", self.inner.here)
    }

    /// Changes the wire. Connections break: an answer that was swallowed can never come.
    pub fn becomes(&self, state: State) {
        let before = std::mem::replace(&mut *lock(&self.inner.state), state);
        if state == State::Cut {
            // Wakes whoever listens, so that the listener goes.
            drop(TcpStream::connect(self.inner.here));
        }
        if before == State::Cut && state != State::Cut {
            let listener = TcpListener::bind(self.inner.here).expect("the port is still ours");
            self.clone().listens(listener);
        }
        for end in lock(&self.inner.ends).drain(..) {
            // It may be gone already.
            let _ = end.shutdown(Shutdown::Both);
        }
    }

    fn listens(self, listener: TcpListener) {
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                if *lock(&self.inner.state) == State::Cut {
                    return;
                }
                let Ok(server) = TcpStream::connect(&self.inner.there) else {
                    continue;
                };
                self.joins(client, server);
            }
        });
    }

    fn joins(&self, client: TcpStream, server: TcpStream) {
        let copies = [&client, &server, &client, &server].map(TcpStream::try_clone);
        let [Ok(client_in), Ok(server_in), Ok(client_end), Ok(server_end)] = copies else {
            return;
        };
        for end in [&client, &server] {
            // What is written is small and whole; waiting for more would only slow it down.
            let _ = end.set_nodelay(true);
        }
        lock(&self.inner.ends).extend([client_end, server_end]);
        thread::spawn(move || carry(client_in, server, || State::Whole));
        let wire = self.clone();
        thread::spawn(move || carry(server_in, client, || *lock(&wire.inner.state)));
    }
}

/// Carries bytes until one end closes, or the wire breaks.
fn carry(mut from: TcpStream, mut to: TcpStream, state: impl Fn() -> State) {
    let mut bytes = [0; 16 * 1024];
    while let Ok(count @ 1..) = from.read(&mut bytes) {
        let goes_on = match state() {
            State::Whole => to.write_all(&bytes[..count]).is_ok(),
            State::Mute => true,
            State::Halved => {
                // Half of an answer is worse than none.
                let _ = to.write_all(&bytes[..count / 2]);
                false
            }
            State::Cut => false,
        };
        if !goes_on {
            break;
        }
    }
    for end in [from, to] {
        let _ = end.shutdown(Shutdown::Both);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
