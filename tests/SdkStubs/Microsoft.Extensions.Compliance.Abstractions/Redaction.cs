namespace Microsoft.Extensions.Compliance.Redaction
{
    using global::Microsoft.Extensions.Compliance.Classification;
    using global::Microsoft.Extensions.DependencyInjection;
    using global::System.Diagnostics.CodeAnalysis;

    public interface IRedactionBuilder
    {
        IServiceCollection Services { get; }
        IRedactionBuilder SetRedactor< [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(params DataClassificationSet[] classifications) where T : Redactor;
        IRedactionBuilder SetFallbackRedactor< [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>() where T : Redactor;
    }
}

namespace Microsoft.Extensions.Compliance.Redaction
{
    using global::Microsoft.Extensions.Compliance.Classification;

    public interface IRedactorProvider
    {
        Redactor GetRedactor(DataClassificationSet classifications);
    }

    public sealed class NullRedactorProvider : IRedactorProvider
    {
        public static NullRedactorProvider Instance { get => throw null!; }
        public Redactor GetRedactor(DataClassificationSet classifications) => throw null!;
    }
}

namespace Microsoft.Extensions.Compliance.Redaction
{
    public sealed class NullRedactor : Redactor
    {
        public static NullRedactor Instance { get => throw null!; }
        public override int GetRedactedLength(ReadOnlySpan<char> input) => throw null!;
        public override int Redact(ReadOnlySpan<char> source, Span<char> destination) => throw null!;
        public override string Redact(string? source) => throw null!;
    }

    public abstract class Redactor
    {
        public string Redact(ReadOnlySpan<char> source) => throw null!;
        public abstract int Redact(ReadOnlySpan<char> source, Span<char> destination);
        public int Redact(string? source, Span<char> destination) => throw null!;
        public virtual string Redact(string? source) => throw null!;
        public string Redact<T>(T value, string? format = null, IFormatProvider? provider = null) => throw null!;
        public int Redact<T>(T value, Span<char> destination, string? format = null, IFormatProvider? provider = null) => throw null!;
        public bool TryRedact<T>(T value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider = null) => throw null!;
        public abstract int GetRedactedLength(ReadOnlySpan<char> input);
        public int GetRedactedLength(string? input) => throw null!;
    }
}

namespace System.Text
{
    using global::Microsoft.Extensions.Compliance.Redaction;

    public static class RedactionStringBuilderExtensions
    {
        public static StringBuilder AppendRedacted(this StringBuilder stringBuilder, Redactor redactor, string? value) => throw null!;
        public static StringBuilder AppendRedacted(this StringBuilder stringBuilder, Redactor redactor, ReadOnlySpan<char> value) => throw null!;
    }
}
