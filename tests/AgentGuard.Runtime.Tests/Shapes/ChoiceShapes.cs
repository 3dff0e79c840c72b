using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class ChoiceShapes
{
    public enum Priority
    {
        Low,
        Normal,
        [JsonStringEnumMemberName("very-high")]
        High,
    }

    public enum Level : byte
    {
        [EnumMember(Value = "level 1")]
        One = 1,
        Two = 200,
        @default = 255,
    }

    /// <summary>Names that differ in case only, two names of one value, and the far end of the type.</summary>
    public enum Odd : ulong
    {
        a,
        A,
#pragma warning disable CA1069 // Two names of one value are what is shown.
        AlsoA = 1,
#pragma warning restore CA1069
        Last = ulong.MaxValue,
    }

    [Flags]
    public enum Days
    {
        None = 0,
        Monday = 1,
        Tuesday = 2,
        Wednesday = 4,
        Weekend = 96,
        Saturday = 32,
        Sunday = 64,
    }

    [Flags]
    public enum Bits : long
    {
        Low = 1,
        High = long.MinValue,
    }

    [StructuredOutput]
    public sealed partial record Single(Priority Priority, Level Level, Odd Odd, Priority? Perhaps, Priority Given = Priority.Normal);

    [StructuredOutput]
    public sealed partial record Several(Days Days, Bits Bits, Days? Perhaps, IReadOnlyList<Priority> List, IReadOnlySet<Level> Set, Days Given = Days.Monday);

    /// <summary>More values than are written twice.</summary>
    public enum Month
    {
        January, February, March, April, May, June, July, August, September, October, November, December,
    }

    [StructuredOutput]
    public sealed partial record Shared(Month From, Month To, Month? Perhaps, IReadOnlyList<Month> Others);
}
