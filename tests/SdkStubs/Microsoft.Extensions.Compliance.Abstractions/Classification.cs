namespace Microsoft.Extensions.Compliance.Classification
{
    public readonly struct DataClassification : IEquatable<DataClassification>
    {
        public static DataClassification None => throw null!;
        public static DataClassification Unknown => throw null!;
        public string TaxonomyName { get => throw null!; }
        public string Value { get => throw null!; }
        public DataClassification(string taxonomyName, string value) { }
        public override bool Equals(object? obj) => throw null!;
        public bool Equals(DataClassification other) => throw null!;
        public override int GetHashCode() => throw null!;
        public static bool operator ==(DataClassification left, DataClassification right) => throw null!;
        public static bool operator !=(DataClassification left, DataClassification right) => throw null!;
        public override string ToString() => throw null!;
    }

    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.ReturnValue | AttributeTargets.GenericParameter, AllowMultiple = true)] public class DataClassificationAttribute : Attribute
    {
        public string Notes { get => throw null!; set { } }
        public DataClassification Classification { get => throw null!; }
        protected DataClassificationAttribute(DataClassification classification) { }
    }

    public sealed class DataClassificationSet : IEquatable<DataClassificationSet>
    {
        public DataClassificationSet(DataClassification classification) { }
        public DataClassificationSet(IEnumerable<DataClassification> classifications) { }
        public DataClassificationSet(params DataClassification[] classifications) { }
        public static implicit operator DataClassificationSet(DataClassification classification) => throw null!;
        public static DataClassificationSet FromDataClassification(DataClassification classification) => throw null!;
        public DataClassificationSet Union(DataClassificationSet other) => throw null!;
        public override int GetHashCode() => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public bool Equals(DataClassificationSet? other) => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class NoDataClassificationAttribute : DataClassificationAttribute
    {
        public NoDataClassificationAttribute() : base(default(global::Microsoft.Extensions.Compliance.Classification.DataClassification)!) { }
    }

    public sealed class UnknownDataClassificationAttribute : DataClassificationAttribute
    {
        public UnknownDataClassificationAttribute() : base(default(global::Microsoft.Extensions.Compliance.Classification.DataClassification)!) { }
    }
}

namespace Microsoft.Extensions.Compliance.Classification
{
    using global::System.ComponentModel;
    using global::System.Globalization;

    public class DataClassificationTypeConverter : TypeConverter
    {
        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => throw null!;
        public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) => throw null!;
        public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => throw null!;
        public override bool IsValid(ITypeDescriptorContext? context, object? value) => throw null!;
    }
}
