namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class MomentShapes
{
    [StructuredOutput]
    public sealed partial record Moments(
        DateTimeOffset At, DateTime Utc, DateOnly Day, TimeOnly Time, TimeSpan Span, DateTimeOffset? NoAt, DateOnly? NoDay = null, TimeSpan? NoSpan = null);

    [StructuredOutput]
    public sealed partial record Times(TimeOnly Opens, TimeOnly? Closes, TimeSpan Timeout, IReadOnlyList<TimeSpan> Delays);

    [StructuredOutput]
    public sealed partial record Identities(
        Guid Id, Uri Page, [property: Relative] Uri Link, byte[] Data, Guid? NoId, Uri? NoPage, byte[]? NoData = null, IReadOnlyList<Guid>? Others = null);
}
