using System.Collections.Frozen;

namespace Curriculum.Content.Privacy;

/// <summary>Names of provinces, regencies and cities. They say too little about where somebody lives to be an address.</summary>
internal static class PlaceNames
{
    // The name without its kind; of a name of several words the first, where that word begins no village's name.
    private const string Known =
        """
        Indonesia Nusantara Aceh Sumatera Sumatra Sumut Sumbar Sumsel Riau Jambi Bengkulu Lampung Bangka Belitung Kepri Jakarta DKI Jawa Jabar Jateng Jatim DIY Yogyakarta
        Jogja Banten Bali NTB NTT Kalimantan Kalbar Kaltim Kalteng Kalsel Kaltara Sulawesi Sulsel Sulut Sulteng Sultra Sulbar Gorontalo Maluku Papua Jabodetabek Madura
        Flores Sumba Timor Lombok Sumbawa Nias Batam Ambon Simeulue Singkil Gayo Pidie Bireuen Nagan Langsa Lhokseumawe Sabang Subulussalam Meulaboh Medan Binjai Langkat
        Deli Simalungun Asahan Batubara Labuhanbatu Tapanuli Samosir Dairi Pakpak Mandailing Padangsidimpuan Sibolga Siantar Tanjungbalai Tebingtinggi Serdang
        Gunungsitoli Padang Pariaman Bukittinggi Payakumbuh Sawahlunto Solok Pasaman Dharmasraya Sijunjung Mentawai Pekanbaru Dumai Bengkalis Kampar Indragiri Pelalawan
        Rokan Kuantan Meranti Tanjungpinang Bintan Karimun Natuna Anambas Lingga Batanghari Bungo Kerinci Merangin Muaro Sarolangun Tanjab Tebo Palembang Lubuklinggau
        Prabumulih Pagaralam Banyuasin Lahat Ogan Pangkalpinang Rejang Kepahiang Lebong Mukomuko Seluma Pringsewu Pesawaran Tanggamus Tulang Mesuji Bogor Depok Tangerang
        Bekasi Bandung Cimahi Cirebon Sukabumi Tasikmalaya Garut Ciamis Cianjur Indramayu Karawang Kuningan Majalengka Pangandaran Purwakarta Subang Sumedang Serang
        Cilegon Lebak Pandeglang Semarang Surakarta Magelang Pekalongan Salatiga Tegal Banjarnegara Banyumas Blora Boyolali Brebes Cilacap Demak Grobogan Jepara
        Karanganyar Kebumen Kendal Klaten Kudus Pemalang Purbalingga Purworejo Rembang Sragen Sukoharjo Temanggung Wonogiri Wonosobo Bantul Sleman Gunungkidul Kulonprogo
        Surabaya Malang Blitar Kediri Madiun Mojokerto Pasuruan Probolinggo Bangkalan Banyuwangi Bojonegoro Bondowoso Gresik Jember Jombang Lamongan Lumajang Magetan
        Nganjuk Ngawi Pacitan Pamekasan Ponorogo Sampang Sidoarjo Situbondo Sumenep Trenggalek Tuban Tulungagung Denpasar Badung Bangli Buleleng Gianyar Jembrana
        Karangasem Klungkung Tabanan Mataram Dompu Kupang Alor Belu Lembata Malaka Manggarai Nagekeo Ngada Sikka Pontianak Singkawang Bengkayang Kapuas Ketapang Melawi
        Mempawah Sambas Sanggau Sekadau Sintang Palangkaraya Palangka Barito Katingan Kotawaringin Lamandau Seruyan Sukamara Banjarmasin Banjarbaru Balangan Kotabaru
        Tabalong Tapin Samarinda Balikpapan Bontang Berau Kutai Mahakam Paser Penajam Tarakan Bulungan Malinau Nunukan Manado Bitung Tomohon Kotamobagu Bolaang Minahasa
        Sangihe Sitaro Talaud Palu Banggai Buol Donggala Morowali Parigi Poso Sigi Tojo Tolitoli Makassar Parepare Palopo Bantaeng Barru Bulukumba Enrekang Gowa Jeneponto
        Luwu Maros Pangkep Pinrang Selayar Sidrap Sinjai Soppeng Takalar Toraja Wajo Kendari Baubau Bombana Buton Kolaka Konawe Wakatobi Majene Mamasa Mamuju Polewali
        Pasangkayu Boalemo Pohuwato Tual Seram Ternate Tidore Halmahera Morotai Taliabu Jayapura Asmat Biak Boven Deiyai Dogiyai Jayawijaya Keerom Mamberamo Mappi Merauke
        Mimika Nabire Nduga Paniai Pegunungan Sarmi Supiori Tolikara Waropen Yahukimo Yalimo Sorong Fakfak Kaimana Manokwari Maybrat Tambrauw Wondama
        """;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        Known.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Names.Contains(word);
}
