/** Why nothing can be read or changed, and what can still be done. */
export function FaultBanner(props: { fault: string; onAgain: () => void; onRescue: () => void }) {
  return (
    <section class="library-fault" aria-label="Problem with the database">
      <p role="alert">
        <strong>Your collection cannot be changed now.</strong> {props.fault} What can still be read of it can
        be saved as a file.
      </p>
      <div class="library-offers">
        <button type="button" class="button" onClick={props.onAgain}>
          Try again
        </button>
        <button type="button" class="button" onClick={props.onRescue}>
          Save what can still be read
        </button>
      </div>
    </section>
  )
}
